package io.waymark.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps for a client what only that client can read: everything is locked with the retry key, which is not stored. So
 * whoever has the database finds neither personal links in the answers nor, by guessing, what somebody sent. A client
 * that chooses keys that can be guessed gives that away.
 */
final class Envelope {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;
    private final Secrets secrets;

    Envelope(String retryKey, Secrets secrets) {
        this.secret = mac(("waymark retry " + retryKey).getBytes(StandardCharsets.UTF_8), "secret");
        this.secrets = secrets;
    }

    /** Tells whether two texts are the same to those who know the retry key: HMAC-SHA256 in hexadecimal. */
    String fingerprint(String text) {
        return HexFormat.of().formatHex(mac(secret, text));
    }

    /** AES-GCM with a nonce of its own, in Base64; null stays null. */
    String lock(String text) {
        if (text == null) return null;
        var nonce = secrets.bytes(NONCE);
        var locked = crypt(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        var both = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, both, NONCE, locked.length);
        return Base64.getEncoder().encodeToString(both);
    }

    String unlock(String locked) {
        if (locked == null) return null;
        var both = Base64.getDecoder().decode(locked);
        var text = crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), Arrays.copyOfRange(both, NONCE, both.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException(tampered);
        }
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
