package io.waymark.account;

import io.waymark.platform.Attempts;
import io.waymark.platform.Audit;
import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/**
 * The codes that an account asks for beside its password. They are short, so who guesses is slowed down here, wherever they come
 * from. What is asked here is asked while the person's row is locked: a code is good once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondFactors {
    /** Of a million codes three are good at a time: so many failures within five minutes. */
    private static final int MOST = 5;

    @Inject
    SecondFactorRepository factors;

    @Inject
    Tokens tokens;

    @Inject
    Attempts attempts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    boolean isOn(UUID person) {
        return factors.on(person).isPresent();
    }

    /**
     * Lets somebody pass whose password is right.
     *
     * @param code null where none was sent
     * @throws CodeNeeded where the account asks for one
     * @throws WrongCode where it is none of about now, or was used
     */
    void demand(UUID person, String code) {
        if (!isOn(person)) return;
        if (code == null || code.isBlank()) throw new CodeNeeded(tokens.awaiting(person, clock.instant()));
        pass(person, code);
    }

    private void pass(UUID person, String code) {
        attempts.count("code " + person, MOST, () -> check(factors.begun(person), person, code));
    }

    /** Who has to use the spare code has lost the app: it is asked for no more. */
    private boolean check(SecondFactor factor, UUID person, String code) {
        if (isNext(factor, code)) return true;
        if (!factor.isSpare(hash(code))) throw new WrongCode();
        drop(person);
        audit.record(null, person, "account.second-factor", person.toString(), "spare");
        return true;
    }

    /** Whether it is a code of about now that was not used yet. */
    boolean isNext(SecondFactor factor, String code) {
        var step = OneTimeCodes.step(factor.key(), code.replaceAll("\\s", ""), clock.instant());
        return step.isPresent() && factor.accept(step.getAsLong());
    }

    /** Of a spare code, however it was written down. */
    static String hash(String spare) {
        return Hash.sha256(spare.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }

    void drop(UUID person) {
        factors.deleteById(person);
    }
}
