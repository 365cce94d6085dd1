package io.waymark.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Shows whether somebody changed the audit behind the application's back. What was recorded is linked within a minute;
 * once a day, and a minute after each start, the whole chain is read. The log tells its head: whoever keeps that elsewhere
 * can tell later that nothing before it was rewritten.
 */
@ApplicationScoped
public class AuditChain {
    private static final int TOGETHER = 500;
    private static final Logger LOG = Logger.getLogger(AuditChain.class);

    /**
     * What reading the chain showed.
     *
     * @param at when it was read
     * @param head the hash of its last link, empty where it has none
     * @param broken the place of the first link that does not hold, or null
     */
    public record Verdict(Instant at, long links, String head, Long broken) {
        public boolean isUnbroken() {
            return broken == null;
        }
    }

    @Inject
    AuditRepository audit;

    @Inject
    AuditLinkRepository chain;

    @Inject
    Clock clock;

    private volatile Verdict last;

    /** What the last reading showed; null before the first. */
    public Verdict last() {
        return last;
    }

    /** Links what is not linked yet, in order. Where another node does the same, one of the two gives way. */
    @Scheduled(every = "1m", delayed = "30s")
    void extend() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::link) == TOGETHER) continue;
        } catch (PersistenceException | QuarkusTransactionException raced) {
            LOG.debug("Another node links the audit", raced);
        }
    }

    private int link() {
        var head = chain.head();
        long place = head == null ? 0 : head.place();
        var hash = head == null ? AuditLink.START : head.hash();
        var records = audit.unlinked(TOGETHER);
        for (var record : records) {
            var link = new AuditLink(++place, hash, record);
            chain.persist(link);
            hash = link.hash();
        }
        return records.size();
    }

    @Scheduled(every = "24h", delayed = "1m")
    void examine() {
        var verdict = check();
        if (verdict.isUnbroken())
            LOG.infof("The audit is unbroken: %d entries, the last is %s", verdict.links(), verdict.head());
        else LOG.errorf("The audit was changed: link %d does not hold", verdict.broken());
    }

    /** Reads the whole chain. */
    Verdict check() {
        last = QuarkusTransaction.requiringNew().call(this::read);
        return last;
    }

    private Verdict read() {
        long place = 0;
        var hash = AuditLink.START;
        while (true) {
            var some = chain.after(place, TOGETHER);
            var records = audit.named(some.stream().map(AuditLink::entry).toList());
            for (var link : some) {
                if (!link.holds(place + 1, hash, records.get(link.entry())))
                    return new Verdict(clock.instant(), place, hash, place + 1);
                place++;
                hash = link.hash();
            }
            if (some.size() < TOGETHER) return new Verdict(clock.instant(), place, hash, null);
            chain.getEntityManager().clear();
        }
    }
}
