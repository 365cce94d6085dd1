package io.waymark.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.waymark.account.Accounts;
import io.waymark.account.Reach;
import io.waymark.account.SignedIn;
import io.waymark.platform.Audit;
import io.waymark.platform.DomainException;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.session.ConsolePath;
import io.waymark.workshop.Access;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Contributors;
import io.waymark.workshop.Member;
import io.waymark.workshop.Role;
import io.waymark.workshop.Workshops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A sample workshop in mid-session that anyone may look into, where the installation says so. It is made on a start
 * that finds no workshop at all, so it is always the oldest one; an entry of the log, which no page can write, tells it
 * from a real workshop.
 */
@ApplicationScoped
public class Demo {
    static final String MARK = "demo.seed";

    private static final Logger LOG = Logger.getLogger(Demo.class);
    /** After the first organiser and the clock of the rounds. */
    private static final int LAST = 9000;

    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    boolean enabled;

    @Inject
    Seeding seeding;

    @Inject
    Workshops workshops;

    @Inject
    Contributors contributors;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    void start(@Observes @Priority(LAST) StartupEvent started) {
        if (!enabled || workshops.oldest().isPresent()) return;
        LOG.infof("Made the demo workshop %s", seed());
    }

    /** Makes the sample workshop and brings it to mid-session. */
    UUID seed() {
        return seeding.plant(SampleWorkshop.read(json));
    }

    /** Somebody in the demo to look in as. */
    record Visit(UUID workshop, Role role, SignedIn signedIn) {
        /** Facilitators begin at the console. */
        String path() {
            return role == Role.FACILITATOR ? ConsolePath.of(workshop, null) : "/workshops/" + workshop;
        }
    }

    /** @throws NotFound where the demo is off */
    void mustBeOn() {
        if (!enabled) throw new NotFound();
    }

    /** @throws NotFound where there is no demo */
    Visit lookIn(Role role) {
        mustBeOn();
        return lookIn(workshop().orElseThrow(NotFound::new), role);
    }

    Visit lookIn(UUID workshop, Role role) {
        var preferred = SampleWorkshop.read(json).lookIn().get(role);
        var host = contributors.of(workshop).values().stream()
                .filter(each -> each.called().former() == null)
                .sorted(Comparator.comparing((Contributor each) -> !name(each).equals(preferred))
                        .thenComparing(Demo::name))
                .flatMap(each -> active(workshop, each.member()))
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Visit(workshop, role, accounts.signIn(host.person(), Reach.of(host.id())));
    }

    private static String name(Contributor each) {
        return each.called().name();
    }

    /** Visitors may have let people out, or given them another role. */
    private Stream<Member> active(UUID workshop, UUID member) {
        try {
            return Stream.of(access.ofMember(workshop, member));
        } catch (DomainException removed) {
            return Stream.empty();
        }
    }

    private Optional<UUID> workshop() {
        return workshops.oldest().filter(this::isDemo);
    }

    private boolean isDemo(UUID workshop) {
        return audit.of(workshop, Paging.first()).items().stream()
                .anyMatch(entry -> entry.action().equals(MARK));
    }
}
