package io.waymark.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an authenticator app has to know; it counts once a code proves that it does")
public record BegunFactor(
        @Schema(description = "The key, 160 bits in base 32") String key,
        @Schema(description = "The same as `otpauth:` address, for a QR code") String uri) {
    static BegunFactor of(String key, String account) {
        return new BegunFactor(key, OneTimeCodes.uri(key, account));
    }

    /** In groups, for who types it. */
    public String grouped() {
        return key.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
