package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/**
 * Looks at all that a page shows in one transaction that changes nothing: what several of its parts need is read once, and
 * nothing is compared with what it was.
 */
@ApplicationScoped
public class Look {
    @Inject
    Session session;

    /** @param page asks services, but nobody who waits in a {@link Line}: the connection would be held meanwhile */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <P> P at(Supplier<P> page) {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        return page.get();
    }
}
