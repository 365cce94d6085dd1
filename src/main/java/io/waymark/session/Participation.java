package io.waymark.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** That a member answered in a round: not what. */
@Entity
class Participation {
    @EmbeddedId
    private Id id;

    private int contributions;
    private boolean done;
    private boolean nothingToAdd;
    private boolean moreTime;

    protected Participation() {}

    Participation(Id id) {
        this.id = id;
    }

    void contributed(int more) {
        contributions = Math.max(0, contributions + more);
    }

    void say(boolean done, boolean nothingToAdd, boolean moreTime) {
        this.done = done;
        this.nothingToAdd = done && nothingToAdd;
        this.moreTime = !done && moreTime;
    }

    Done said() {
        return new Done(done, nothingToAdd, moreTime);
    }

    UUID member() {
        return id.memberId();
    }

    /** For an anonymous round that is over: how much somebody answered would tell which answers are theirs. */
    Participation withoutCount() {
        var rest = new Participation(id);
        rest.contributions = Math.min(contributions, 1);
        rest.done = done;
        rest.nothingToAdd = nothingToAdd;
        return rest;
    }

    boolean answered() {
        return contributions > 0;
    }

    /** @param needed how many contributions answer everything */
    boolean isComplete(int needed) {
        return contributions >= needed;
    }

    boolean done() {
        return done;
    }

    boolean wantsMoreTime() {
        return moreTime;
    }

    boolean nothingToAdd() {
        return nothingToAdd;
    }

    Declaration declaration() {
        return new Declaration(id.roundId, done, nothingToAdd);
    }

    @Embeddable
    record Id(UUID roundId, UUID memberId) implements Serializable {}
}
