package io.waymark.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106) with what it costs, and its hashes as the reference implementation writes them:
 * {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, the last two in Base64 without padding.
 *
 * @param memory KiB for each hash
 */
record Argon2(int memory, int passes, int lanes) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    private static final int LENGTH = 32;

    static Argon2 of(String hash) {
        var parts = parts(hash);
        return new Argon2(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    String hash(String password) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        var hash = text.encodeToString(hash(password, salt, LENGTH));
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(memory, passes, lanes, text.encodeToString(salt), hash);
    }

    static boolean matches(String password, String hash) {
        var parts = parts(hash);
        var expected = Base64.getDecoder().decode(parts.group(5));
        var salt = Base64.getDecoder().decode(parts.group(4));
        return MessageDigest.isEqual(expected, of(hash).hash(password, salt, expected.length));
    }

    private static Matcher parts(String hash) {
        var parts = WRITTEN.matcher(hash);
        if (!parts.matches()) throw new IllegalArgumentException("Not a hash of Argon2id");
        return parts;
    }

    private byte[] hash(String password, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
