package io.waymark.account;

import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs tokens (ES256): made on first run below the data directory, readable by its owner only. */
@ApplicationScoped
class SigningKey {
    private static final String OWNER_ONLY = "rw-------";

    private final KeyPair pair;
    private final String id;

    @Inject
    SigningKey(@ConfigProperty(name = "waymark.data-dir") Path dataDir) {
        var file = dataDir.resolve("keys").resolve("signing-key.txt");
        this.pair = Files.exists(file) ? load(file) : create(file);
        this.id = Hash.sha256(pair.getPublic().getEncoded()).substring(0, 16);
    }

    KeyPair pair() {
        return pair;
    }

    String id() {
        return id;
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
        Files.writeString(
                part,
                encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                        + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n");
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
