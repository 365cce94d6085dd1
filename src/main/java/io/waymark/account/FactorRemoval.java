package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Proves who asks for no code any more")
public record FactorRemoval(
        @Schema(description = "The account's present password") @NotBlank @Size(max = 200) String current,
        @Schema(description = "The six digits that the app shows, or the spare code")
                @NotBlank
                @Size(max = FactorCode.LONGEST)
                String code) {}
