package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proves who asks, where a device may have been left signed in")
public record PresentPassword(
        @Schema(description = "The account's present password") @NotBlank @Size(max = 200) String current) {}
