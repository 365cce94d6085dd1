package io.waymark.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waymark.account.Caller;
import io.waymark.platform.Crowd;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Who comes to a workshop, asked with each request and at once for all who come at the same moment. */
@ApplicationScoped
class Arrivals {
    private static final Duration QUIET = Duration.ofMinutes(10);

    /** Whoever makes workshops up fills no memory. */
    private static final int MOST = 10_000;

    private final Cache<UUID, Crowd<UUID, Arrival>> crowds =
            Caffeine.newBuilder().expireAfterAccess(QUIET).maximumSize(MOST).build();

    @Inject
    MembershipQuestions questions;

    /** Fails with {@link NotFound} where somebody is no member, or came by what does not reach so far. */
    CompletableFuture<Arrival> of(UUID workshop, Caller caller) {
        return ask(workshop, caller).thenCompose(found -> found.map(arrival -> reaching(caller, arrival))
                .orElseThrow(NotFound::new));
    }

    private CompletableFuture<Optional<Arrival>> ask(UUID workshop, Caller caller) {
        return crowds.get(workshop, first -> new Crowd<>(people -> questions.arriving(workshop, people)))
                .ask(caller.person().id());
    }

    /** A rehearsal is reached with what it rehearses. */
    private CompletableFuture<Arrival> reaching(Caller caller, Arrival arrival) {
        if (holds(caller, arrival)) return CompletableFuture.completedFuture(arrival);
        if (arrival.rehearsed() == null) throw new NotFound();
        return ask(arrival.rehearsed(), caller).thenApply(original -> original.filter(found -> holds(caller, found))
                .map(reached -> arrival)
                .orElseThrow(NotFound::new));
    }

    private static boolean holds(Caller caller, Arrival arrival) {
        return caller.reach().holds(arrival.member().id());
    }
}
