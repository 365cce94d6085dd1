package io.waymark.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes by the clock, as every authenticator app makes them: RFC 6238 with HMAC-SHA-1, steps of 30 seconds, six digits. */
final class OneTimeCodes {
    static final Duration STEP = Duration.ofSeconds(30);
    /** 160 bits, as RFC 4226 recommends. */
    static final int KEY_BYTES = 20;

    /** A phone may be behind or ahead, and its owner slow (RFC 6238, 5.2). */
    private static final int SKEW = 1;

    private static final String ISSUER = "Waymark";

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private OneTimeCodes() {}

    /** What an app is told a key as. */
    static String text(byte[] key) {
        return new Base32().encodeAsString(key);
    }

    /** The same as an address, which an app reads from a QR code. */
    static String uri(String key, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, encoded(account), key, ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The number of the step whose code it is, counted from 1970; empty where it is none of about now. */
    static OptionalLong step(String key, String code, Instant now) {
        var secret = new SecretKeySpec(new Base32().decode(key), CODES.getAlgorithm());
        long here = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(here - SKEW, here + SKEW)
                .filter(step -> isSame(code, at(secret, step)))
                .max();
    }

    /** How long it takes tells nothing of how much of it is right. */
    private static boolean isSame(String code, String expected) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static String at(Key key, long step) {
        try {
            return CODES.generateOneTimePasswordString(key, Instant.EPOCH.plus(STEP.multipliedBy(step)), Locale.ROOT);
        } catch (InvalidKeyException never) {
            throw new IllegalStateException(never);
        }
    }
}
