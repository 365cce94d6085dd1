package io.waymark.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SecondFactor", description = "Whether an account asks for a code beside its password")
public record SecondFactorView(
        @Schema(description = "Whether it does") boolean on,
        @Schema(description = "Since when", nullable = true) Instant since,
        @Schema(description = "Whether every account must, here") boolean required) {
    static SecondFactorView off(boolean required) {
        return new SecondFactorView(false, null, required);
    }
}
