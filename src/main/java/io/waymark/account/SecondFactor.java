package io.waymark.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What an account asks for beside the password: codes of an app. It is asked for once a first code proved that the app has the key. */
@Entity
class SecondFactor {
    /** How long the key is told after it was made, and may be confirmed: a device may be left signed in. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    @Id
    private UUID personId;

    /** In base 32. It has to be known to check a code, so it is stored as it is. */
    @Column(name = "code_key")
    private String key;

    private Instant begunAt;
    private UUID begunBy;
    private String spareHash;
    private long lastStep;
    private Instant since;

    protected SecondFactor() {}

    SecondFactor(UUID personId) {
        this.personId = personId;
    }

    /**
     * @param signIn where it is set up
     * @throws FactorIsOn where an app has another key already
     */
    SecondFactor begin(String key, UUID signIn, Instant now) {
        if (isOn()) throw new FactorIsOn();
        this.key = key;
        this.begunBy = signIn;
        this.begunAt = now;
        return this;
    }

    /**
     * @throws FactorIsOn where an app has it: it is told no more
     * @throws FactorNotBegun where that was too long ago, or where somebody else is signed in
     */
    String keyToTell(UUID signIn, Instant now) {
        if (isOn()) throw new FactorIsOn();
        if (!begunBy.equals(signIn) || !now.isBefore(begunAt.plus(PATIENCE))) throw new FactorNotBegun();
        return key;
    }

    /** @param spareHash of the code that stands in for the app once */
    void confirm(String spareHash, Instant now) {
        this.spareHash = spareHash;
        this.since = now;
    }

    /** @return whether a code of this step, or of a later one, has not been used yet: each is good once */
    boolean accept(long step) {
        if (step <= lastStep) return false;
        lastStep = step;
        return true;
    }

    boolean isOn() {
        return since != null;
    }

    boolean isSpare(String hash) {
        return isOn() && spareHash.equals(hash);
    }

    String key() {
        return key;
    }

    SecondFactorView view(boolean required) {
        return new SecondFactorView(isOn(), since, required);
    }
}
