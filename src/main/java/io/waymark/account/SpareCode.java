package io.waymark.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands in for the app, once; it is told only now")
public record SpareCode(
        @Schema(description = "To be written down: sent as `code` it signs in and turns the second factor off")
                String spare) {}
