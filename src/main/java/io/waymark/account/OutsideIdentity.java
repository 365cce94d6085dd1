package io.waymark.account;

import io.waymark.platform.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who somebody is by the word of their organisation's server.
 *
 * @param issuer that server's address
 * @param id its own name for them: it stays where a name or an address changes
 * @param email empty where the server does not tell it
 * @param verified whether the server says that the address is theirs
 */
record OutsideIdentity(
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 255) String id,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 254) String email,
        boolean verified) {
    /** Where no name is told: an address is not everybody's business. */
    private static final String NAMELESS = "Organiser";

    static OutsideIdentity of(JsonWebToken token) {
        return new OutsideIdentity(
                text(token, Claims.iss.name()),
                text(token, Claims.sub.name()),
                name(token),
                text(token, Claims.email.name()),
                Boolean.parseBoolean(text(token, Claims.email_verified.name())));
    }

    private static String name(JsonWebToken token) {
        var whole = text(token, "name");
        var name = whole.isEmpty() ? (text(token, "given_name") + " " + text(token, "family_name")).strip() : whole;
        return name.isEmpty() ? NAMELESS : name;
    }

    private static String text(JsonWebToken token, String claim) {
        Object said = token.getClaim(claim);
        return said == null ? "" : PlainText.accept(claim, said.toString()).strip();
    }

    /** What they are known by here. */
    String subject() {
        return of(issuer) + id;
    }

    /** How all subjects of a server begin. */
    private static String of(String issuer) {
        return issuer + " ";
    }

    boolean isOfTheServerOf(String subject) {
        return subject.startsWith(of(issuer));
    }
}
