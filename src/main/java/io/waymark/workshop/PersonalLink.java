package io.waymark.workshop;

import io.waymark.platform.Hash;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;

/** Brings the same member back on any device. Only the hash of its secret is kept. */
@Entity
@DynamicUpdate
class PersonalLink {
    @Id
    private String hash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Membership membership;

    private Instant createdAt;
    private Instant revokedAt;
    private Instant lastUsedAt;

    protected PersonalLink() {}

    PersonalLink(String secret, Membership membership, Instant now) {
        this.hash = Hash.sha256(secret);
        this.membership = membership;
        this.createdAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    boolean isGood() {
        return revokedAt == null && !membership.isRemoved();
    }

    Membership membership() {
        return membership;
    }

    LinkView view() {
        return new LinkView(createdAt, lastUsedAt);
    }
}
