package io.waymark.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An organiser's account")
public record Credentials(
        @Schema(description = "The account's address") @NotBlank @Size(max = 254) String email,
        @Schema(description = "The account's password") @NotBlank @Size(max = 200) String password,
        @Schema(
                        description =
                                "Where the account asks for one: the six digits that its app shows, or the spare code",
                        nullable = true)
                @Size(max = FactorCode.LONGEST)
                String code) {
    public Credentials(String email, String password) {
        this(email, password, null);
    }

    /** What failed attempts on one account are counted under: writing the address in another case is no new start. */
    String attemptsKey(String place) {
        return "sign-in " + place + " " + (email == null ? "" : Person.account(email));
    }
}
