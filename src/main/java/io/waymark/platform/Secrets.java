package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Unguessable strings. */
@ApplicationScoped
public class Secrets {
    /** No letters or digits that are taken for one another (Crockford's base 32 without the vowels left). */
    private static final String SYMBOLS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    /** 256 bits for a link; only its hash is stored. */
    public String link() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** A code to read out and type in, such as {@code KX7-4PQ-M2T}: 43 bits. */
    public String code() {
        return symbols(9, 3);
    }

    /** A code to write down and keep: 120 bits, so that only its hash need be stored. */
    public String spare() {
        return symbols(25, 5);
    }

    private String symbols(int count, int group) {
        var code = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0 && i % group == 0) code.append('-');
            code.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return code.toString();
    }

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A number from 0 to {@code bound} - 1. */
    public int number(int bound) {
        return random.nextInt(bound);
    }
}
