package io.waymark.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What an account asks for beside the password: codes of an app. It is asked for once a first code proved that the app has the key. */
@Entity
class SecondFactor {
    @Id
    private UUID personId;

    /** In base 32. It has to be known to check a code, so it is stored as it is. */
    @Column(name = "code_key")
    private String key;

    private String spareHash;
    private long lastStep;
    private Instant since;

    protected SecondFactor() {}

    SecondFactor(UUID personId, String key) {
        this.personId = personId;
        this.key = key;
    }

    /** @throws FactorIsOn where an app has the other key already */
    void beginAnew(String key) {
        if (isOn()) throw new FactorIsOn();
        this.key = key;
    }

    /** @param spareHash of the code that stands in for the app once */
    void confirm(String spareHash, Instant now) {
        if (isOn()) throw new FactorIsOn();
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

    /** @throws FactorIsOn where an app has it: it is told no more */
    String keyToTell() {
        if (isOn()) throw new FactorIsOn();
        return key;
    }

    SecondFactorView view() {
        return new SecondFactorView(isOn(), since);
    }
}
