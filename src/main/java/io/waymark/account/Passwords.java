package io.waymark.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.waymark.platform.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Argon2id with 19 MiB, two passes, one lane (OWASP's first choice), at most two at a time since each takes memory. */
@ApplicationScoped
class Passwords {
    static final int LEAST = 12;
    /** Each waits with a thread that others could use. */
    private static final int MOST_WAITING = 16;

    private final Argon2Function argon2;
    private final Semaphore gate = new Semaphore(2);
    /** Checked where there is no account, so that the answer takes as long; made with the first sign-in. */
    private volatile String decoy;

    /** @param memory KiB for each hash; less is for tests only */
    @Inject
    Passwords(@ConfigProperty(name = "waymark.password-memory", defaultValue = "19456") int memory) {
        argon2 = Argon2Function.getInstance(memory, 2, 1, 32, Argon2.ID);
    }

    String hash(String password) {
        return gated(
                () -> Password.hash(password).addRandomSalt(16).with(argon2).getResult());
    }

    /** @param hash the stored hash, or null where there is no such account */
    boolean matches(String password, String hash) {
        boolean matches = gated(() -> check(password, hash == null ? decoy() : hash));
        return matches && hash != null;
    }

    /** As it was hashed, which may have been with other parameters. */
    private static boolean check(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Whether it was made with other parameters than are used now. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(argon2);
    }

    private String decoy() {
        if (decoy == null)
            decoy = Password.hash("nobody has this password")
                    .addRandomSalt(16)
                    .with(argon2)
                    .getResult();
        return decoy;
    }

    private <T> T gated(Supplier<T> work) {
        if (gate.getQueueLength() >= MOST_WAITING) throw new TooManyRequests(1);
        gate.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            gate.release();
        }
    }
}
