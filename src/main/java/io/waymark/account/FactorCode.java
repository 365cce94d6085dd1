package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proves that an app has the key")
public record FactorCode(
        @Schema(description = "The six digits that it shows") @NotBlank @Size(max = FactorCode.LONGEST) String code) {
    static final int LONGEST = 64;
}
