package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another password for one's own account")
public record NewPassword(
        @Schema(description = "The present one, which proves who asks") @NotBlank @Size(max = 200) String current,
        @Schema(description = "The one to use from now on; not one that many people use")
                @NotBlank
                @Size(min = Passwords.LEAST, max = 200)
                String password) {}
