package io.waymark.account;

import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs tokens (ES256): made on first run below the data directory, readable by its owner only. What an earlier
 * one signed is good as long as that lies beside it.
 */
@ApplicationScoped
class SigningKey {
    private static final String OWNER_ONLY = "rw-------";

    private final KeyPair pair;
    private final String id;
    /** By their id: the one that signs, and the one before it while its tokens are to be good still. */
    private final Map<String, PublicKey> known = new HashMap<>();

    @Inject
    SigningKey(@ConfigProperty(name = "waymark.data-dir") Path dataDir) {
        var file = dataDir.resolve("keys").resolve("signing-key.txt");
        this.pair = Files.exists(file) ? load(file) : create(file);
        this.id = id(pair);
        known.put(id, pair.getPublic());
        var previous = file.resolveSibling("previous-key.txt");
        if (Files.exists(previous)) know(load(previous));
    }

    private void know(KeyPair earlier) {
        known.put(id(earlier), earlier.getPublic());
    }

    private static String id(KeyPair pair) {
        return Hash.sha256(pair.getPublic().getEncoded()).substring(0, 16);
    }

    KeyPair pair() {
        return pair;
    }

    String id() {
        return id;
    }

    /** The key with an id; empty where it is none of ours. */
    Optional<PublicKey> checking(String id) {
        return Optional.ofNullable(known.get(id));
    }

    private static KeyPair create(Path file) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            store(file, pair);
            return pair;
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The signing key cannot be written to " + file, unwritable);
        }
    }

    /** Written beside its place first, so that a crash leaves either no key or a whole one. */
    private static void store(Path file, KeyPair pair) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        var part = Files.createTempFile(
                file.getParent(),
                "signing-key",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        var encoder = Base64.getEncoder();
        var text = encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Files.writeString(part, text, StandardOpenOption.SYNC); // else a power cut leaves a name without a key
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair load(Path file) {
        try {
            if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                    .equals(OWNER_ONLY))
                throw new IllegalStateException(
                        "Others can read the signing key " + file + ": chmod 600 it, or remove it");
            var lines = Files.readAllLines(file);
            var decoder = Base64.getDecoder();
            var keys = KeyFactory.getInstance("EC");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0)))));
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalStateException("The signing key " + file + " cannot be used", unreadable);
        }
    }
}
