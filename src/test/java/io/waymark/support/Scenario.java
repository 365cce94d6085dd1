package io.waymark.support;

import io.waymark.account.Accounts;
import io.waymark.account.Caller;
import io.waymark.consolidation.Consolidations;
import io.waymark.consolidation.Publication;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.NewRound;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.workshop.Access;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Joining;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Builds each test a workshop of its own through the services, so that no test needs cleaning or an order. */
@ApplicationScoped
public class Scenario {
    @Inject
    Accounts accounts;

    @Inject
    Workshops workshops;

    @Inject
    Joining joining;

    @Inject
    Access access;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Consolidations consolidations;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    public TestClock clock;

    /** An account that may create workshops; its password is {@link #PASSWORD}. */
    public Organiser organiser() {
        var email = UUID.randomUUID() + "@example.org";
        var person = accounts.organiser("Olga Organiser", email, PASSWORD);
        var signedIn = accounts.signIn(person.id());
        return new Organiser(email, new Caller(UUID.randomUUID(), person), signedIn.token());
    }

    public static final String PASSWORD = "a long enough password";

    /** A workshop with a facilitator and three participants, and version 1 (R1, R2, R3) published. */
    public TestWorkshop workshop() {
        return workshop(Attribution.NAMED);
    }

    public TestWorkshop workshop(Attribution attribution) {
        return empty(attribution).participants(3).publish(TestWorkshop.DRAFT);
    }

    /** A workshop with a facilitator and nothing else. */
    public TestWorkshop empty(Attribution attribution) {
        return TestWorkshop.create(this, attribution);
    }

    public record Organiser(String email, Caller caller, String token) {}

    /** A round of this kind for ten minutes. */
    public static NewRound round(io.waymark.session.RoundKind kind) {
        return NewRound.of(kind, kind + " round", 600);
    }

    public Instant now() {
        return clock.instant();
    }

    static Publication consultation() {
        return new Publication(null, null);
    }
}
