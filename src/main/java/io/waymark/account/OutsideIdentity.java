package io.waymark.account;

import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who somebody is by the word of their organisation's server.
 *
 * @param subject that server's address and its own name for them: it stays where a name or an address changes
 * @param email empty where the server does not tell it
 * @param verified whether the server says that the address is theirs
 */
record OutsideIdentity(String subject, String name, String email, boolean verified) {
    static OutsideIdentity of(JsonWebToken token) {
        var email = text(token, Claims.email.name());
        var name = text(token, "name");
        return new OutsideIdentity(
                token.getIssuer() + " " + token.getSubject(),
                name.isBlank() ? email : name,
                email,
                Boolean.parseBoolean(text(token, Claims.email_verified.name())));
    }

    private static String text(JsonWebToken token, String claim) {
        Object said = token.getClaim(claim);
        return said == null ? "" : said.toString().strip();
    }
}
