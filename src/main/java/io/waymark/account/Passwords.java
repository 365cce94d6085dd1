package io.waymark.account;

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

    private final Argon2 argon2;
    private final Semaphore gate = new Semaphore(2);
    /** Checked where there is no account, so that the answer takes as long; made with the first sign-in. */
    private volatile String decoy;

    /** @param memory KiB for each hash; less is for tests only */
    @Inject
    Passwords(@ConfigProperty(name = "waymark.password-memory", defaultValue = "19456") int memory) {
        argon2 = new Argon2(memory, 2, 1);
    }

    String hash(String password) {
        return gated(() -> argon2.hash(password));
    }

    /** @param hash the stored hash, made with whatever parameters, or null where there is no such account */
    boolean matches(String password, String hash) {
        boolean matches = gated(() -> Argon2.matches(password, hash == null ? decoy() : hash));
        return matches && hash != null;
    }

    /** Whether it was made with other parameters than are used now. */
    boolean isOutdated(String hash) {
        return !Argon2.of(hash).equals(argon2);
    }

    private String decoy() {
        if (decoy == null) decoy = argon2.hash("nobody has this password");
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
