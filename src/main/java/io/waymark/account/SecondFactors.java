package io.waymark.account;

import io.waymark.platform.Attempts;
import io.waymark.platform.Audit;
import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The codes that an account asks for beside its password. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondFactors {
    /** Of a million codes three are good at a time. So many failures within five minutes, and within a day. */
    private static final int MOST = 5;

    private static final int MOST_IN_A_DAY = 50;
    private static final Duration DAY = Duration.ofDays(1);

    /** A spare code is longer than what anybody guesses. */
    private static final int DIGITS = 6;

    /** Whether every account must have one. */
    @ConfigProperty(name = "waymark.second-factor.required", defaultValue = "false")
    boolean required;

    @Inject
    SecondFactorRepository factors;

    @Inject
    Attempts attempts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    boolean areRequired() {
        return required;
    }

    /** What a password leads to: where everybody must have one, those without to their account only. */
    Reach reach(UUID person) {
        return required && !isOn(person) ? Reach.ACCOUNT : Reach.ALL;
    }

    SecondFactorView of(UUID person) {
        return factors.findByIdOptional(person)
                .map(factor -> factor.view(required))
                .orElseGet(() -> SecondFactorView.off(required));
    }

    /** Slows down who guesses a person's codes, wherever they come from; before a transaction, so that they hold nothing meanwhile. */
    @Transactional(Transactional.TxType.NEVER)
    <T> T slowly(UUID person, String code, Supplier<T> attempt) {
        if (plain(code).length() > DIGITS) return attempt.get();
        var key = "code " + person;
        return attempts.count(key + " in a day", MOST_IN_A_DAY, DAY, () -> attempts.count(key, MOST, attempt));
    }

    boolean isOn(UUID person) {
        return factors.on(person).isPresent();
    }

    /**
     * Lets a person pass whose row is locked, so that a code is good once.
     *
     * @throws WrongCode where the account asks for one, and it is none of about now, or was used
     */
    void demand(UUID person, String code) {
        factors.on(person).ifPresent(factor -> check(factor, person, code));
    }

    /** Who has to use the spare code has lost the app: it is asked for no more. */
    private void check(SecondFactor factor, UUID person, String code) {
        if (isNext(factor, code)) return;
        if (!factor.isSpare(hash(code))) throw new WrongCode();
        factors.delete(factor);
        audit.record(null, person, "account.second-factor", person.toString(), "spare");
    }

    /** Whether it is a code of about now that was not used yet. */
    boolean isNext(SecondFactor factor, String code) {
        var step = OneTimeCodes.step(factor.key(), plain(code), clock.instant());
        return step.isPresent() && factor.accept(step.getAsLong());
    }

    static String hash(String spare) {
        return Hash.sha256(plain(spare));
    }

    /** However it was written down. */
    private static String plain(String code) {
        return code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT);
    }
}
