package io.waymark.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Token", description = "A sign-in")
public record SignedIn(
        @Schema(description = "Send it as `Authorization: Bearer …`") String token,
        @Schema(description = "Until when it is good") Instant expiresAt,
        @Schema(description = "Who signed in") PersonView person) {}
