package io.waymark.account;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One signed-in device. It is looked up on each request, so that signing out takes effect at once. */
@Entity
@Table(name = "sign_in")
class SignIn {
    static final Duration LENGTH = Duration.ofHours(12);

    @Id
    private UUID id;

    @ManyToOne
    private Person person;

    @Convert(converter = ReachColumn.class)
    private Reach reach;

    private Instant createdAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(Person person, Reach reach, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.reach = reach;
        this.createdAt = now;
        this.expiresAt = now.plus(LENGTH);
    }

    /** The same once more, for as long as this one. */
    SignIn again(Instant now) {
        var next = new SignIn(person, reach(), now);
        next.expiresAt = expiresAt;
        return next;
    }

    /** Nothing is left to be proved: has all that is the person's from now on. */
    void prove() {
        reach = Reach.ALL;
    }

    /** Has to prove more of who they are before they have anything but their account again. */
    void demand() {
        reach = Reach.ACCOUNT;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    boolean isActive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it ends with the links of a membership: who has an account came by it, and not by a link. */
    boolean endsWith(UUID membership) {
        return reach().isAll() ? !person.view().organiser() : reach.holds(membership);
    }

    /** Whether one with this reach may know of it, and end it: who came by a link may not look beyond what that is for. */
    boolean isWithin(Reach other) {
        return other.covers(reach());
    }

    OwnSignIn own(Caller me) {
        return new OwnSignIn(createdAt, expiresAt, id.equals(me.signIn()));
    }

    private Reach reach() {
        return reach == null ? Reach.ALL : reach;
    }

    UUID id() {
        return id;
    }

    Person person() {
        return person;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
