package io.waymark.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** What retryable calls answered, kept for a day. */
@ApplicationScoped
public class Retries {
    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    RetryRepository records;

    @Inject
    Clock clock;

    /** What the same caller was answered for the same key, or null; another request with that key is refused. */
    RetryRecord earlier(Attempt attempt) {
        var record = QuarkusTransaction.requiringNew().call(() -> records.findById(attempt.id()));
        if (record == null
                || !record.isAnswered()
                || record.isOlderThan(clock.instant().minus(KEPT))) return null;
        if (!record.isFor(attempt.fingerprint())) throw new KeyReused();
        return record;
    }

    /**
     * Takes the key, also from a record without an answer: key and answer are stored by one transaction, but H2 was seen to
     * keep the first half of one when the process was killed. A second transaction with the same key waits here and then
     * fails.
     */
    RetryRecord begin(Attempt attempt) {
        records.dropOlderThan(attempt.id(), clock.instant().minus(KEPT));
        var record = new RetryRecord(attempt.id(), attempt.path(), attempt.fingerprint(), clock.instant());
        records.persistAndFlush(record);
        return record;
    }

    /** Forgets who was answered what below an address, where nothing may link a person to a contribution any more. */
    public void forget(String path) {
        records.dropBelow(path);
    }

    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void expire() {
        records.dropOlderThan(clock.instant().minus(KEPT));
    }

    record Attempt(String caller, String key, String path, String request, Envelope envelope) {
        RetryRecord.Id id() {
            return new RetryRecord.Id(caller, Hash.sha256(key));
        }

        String fingerprint() {
            return envelope.fingerprint(request);
        }
    }
}
