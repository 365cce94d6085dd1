package io.waymark.session;

import io.waymark.platform.Awaited;
import io.waymark.platform.DomainException;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * 404 comes before any other refusal of what is said about a recommendation. Only who is refused waits for the look whether
 * there is one.
 */
@ApplicationScoped
public class MissingFirst {
    @Inject
    Rounds rounds;

    @Inject
    ManagedExecutor threads;

    public <T> CompletableFuture<T> of(
            Member me, UUID round, String recommendation, Supplier<CompletableFuture<T>> what) {
        return CompletableFuture.completedFuture(what)
                .thenCompose(Supplier::get)
                .exceptionallyCompose(failed -> isRefusal(Awaited.refusal(failed))
                        ? look(me, round, recommendation).thenCompose(found -> CompletableFuture.failedFuture(failed))
                        : CompletableFuture.failedFuture(failed));
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof DomainException || failure instanceof ConstraintViolationException;
    }

    private CompletableFuture<Void> look(Member me, UUID round, String recommendation) {
        return threads.runAsync(() -> rounds.requireRecommendation(me, round, recommendation));
    }
}
