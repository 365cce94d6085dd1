package io.waymark.account;

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

    private Instant createdAt;
    private Instant expiresAt;
    private Instant endedAt;

    protected SignIn() {}

    SignIn(Person person, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.createdAt = now;
        this.expiresAt = now.plus(LENGTH);
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    boolean isActive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
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
