package io.waymark.support;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Whether the application under test has run in this process. Quarkus builds it while tests are looked for: where that fails
 * the classes that need it are left out, and what remains would pass.
 */
@ApplicationScoped
public class Started {
    private static final String MARK = "waymark.started";

    /** Tests have a class loader of their own: a field would not be the same one. */
    void mark(@Observes StartupEvent started) {
        System.setProperty(MARK, "yes");
    }

    public static void check() {
        if (System.getProperty(MARK) == null)
            throw new AssertionError("The application did not start, so none of its tests ran: the log above says why");
    }
}
