package io.waymark.support;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's phone. */
public record Authenticator(String key, Clock clock) {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /** What it shows now. */
    public String code() {
        try {
            var secret = new SecretKeySpec(new Base32().decode(key), CODES.getAlgorithm());
            return CODES.generateOneTimePasswordString(secret, clock.instant());
        } catch (InvalidKeyException noKey) {
            throw new IllegalStateException(noKey);
        }
    }
}
