package io.waymark.platform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "{}: what is asked for needs no more words; no body at all will do")
public record Nothing() {}
