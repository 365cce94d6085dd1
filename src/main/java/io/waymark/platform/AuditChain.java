package io.waymark.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Shows whether somebody changed the audit behind the application's back. What was recorded is linked within a minute;
 * once a day, and a minute after each start, the whole chain is read. The log tells its head: whoever keeps that elsewhere
 * can tell later that nothing before it was rewritten.
 */
@ApplicationScoped
public class AuditChain implements PanacheRepositoryBase<AuditLink, Long> {
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
    Audit audit;

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
        var head = find("order by place desc").firstResult();
        long place = head == null ? 0 : head.place();
        var hash = head == null ? AuditLink.START : head.hash();
        var records = unlinked();
        for (var record : records) {
            var link = new AuditLink(++place, hash, record);
            persist(link);
            hash = link.hash();
        }
        return records.size();
    }

    private List<AuditRecord> unlinked() {
        return audit.find("from AuditRecord r where not exists (select 1 from AuditLink l where l.entry = r.id)"
                        + " order by r.at, r.id")
                .range(0, TOGETHER - 1)
                .list();
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
            var some = find("place > ?1 order by place", place)
                    .range(0, TOGETHER - 1)
                    .list();
            var records = records(some);
            for (var link : some) {
                if (!link.holds(place + 1, hash, records.get(link.entry())))
                    return new Verdict(clock.instant(), place, hash, place + 1);
                place++;
                hash = link.hash();
            }
            if (some.size() < TOGETHER) return new Verdict(clock.instant(), place, hash, null);
            getEntityManager().clear();
        }
    }

    private Map<UUID, AuditRecord> records(List<AuditLink> links) {
        return audit.list("id in ?1", links.stream().map(AuditLink::entry).toList()).stream()
                .collect(Collectors.toMap(AuditRecord::id, Function.identity()));
    }
}
