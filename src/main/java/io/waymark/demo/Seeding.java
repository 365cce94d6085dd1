package io.waymark.demo;

import io.waymark.account.Accounts;
import io.waymark.account.Caller;
import io.waymark.account.PersonView;
import io.waymark.consolidation.Consolidations;
import io.waymark.consolidation.Publication;
import io.waymark.platform.Audit;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Source;
import io.waymark.workshop.Access;
import io.waymark.workshop.Joining;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Role;
import io.waymark.workshop.WorkshopDraft;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the sample workshop through the same services as everybody. The steps of a session are transactions of their
 * own, as they are in life; what is said in a round is one together with its steps, since the clock of the rounds, which
 * lives in the present, must not find it open after its time.
 */
@ApplicationScoped
class Seeding {
    @Inject
    Accounts accounts;

    @Inject
    Workshops workshops;

    @Inject
    Members members;

    @Inject
    Joining joining;

    @Inject
    Access access;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Consolidations consolidations;

    @Inject
    MidSession session;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    UUID plant(SampleWorkshop sample) {
        var past = History.until(clock);
        var facilitator = past.at(History.FOUNDED, () -> found(sample));
        past.at(History.CIRCULATED, () -> publish(facilitator));
        var agenda = past.at(History.PLANNED, () -> session.plan(past, facilitator));
        session.play(past, sample, facilitator, admit(past, sample, facilitator), agenda);
        return facilitator.workshop();
    }

    private Member found(SampleWorkshop sample) {
        var host = sample.withRole(Role.FACILITATOR).get(0);
        var organiser = organiser(host.name());
        var workshop = workshops.create(organiser, draft(sample));
        audit.record(workshop.id(), null, Demo.MARK, workshop.id().toString(), "");
        var facilitator = access.of(workshop.id(), organiser.person().id());
        members.changeMine(facilitator, host.change());
        return facilitator;
    }

    /**
     * Creates the workshop, and can do no more: without an account, those who look in as the facilitator cannot create
     * workshops, and the one-time link of the log still makes the first real organiser.
     */
    private Caller organiser(String name) {
        var person = accounts.guest(name, null);
        return new Caller(UUID.randomUUID(), new PersonView(person.id(), person.name(), null, true, null));
    }

    private static WorkshopDraft draft(SampleWorkshop sample) {
        return new WorkshopDraft(
                sample.title(), sample.purpose(), null, null, null, null, null, null, null, sample.contact());
    }

    private void publish(Member facilitator) {
        var version = roadmaps.create(facilitator, new Source.Markdown(SampleWorkshop.roadmap()));
        consolidations.publish(facilitator, version.number(), new Publication(null, null));
    }

    /** Lets everybody else in: participants by the code, the others by personal link. */
    private Map<String, Member> admit(History past, SampleWorkshop sample, Member facilitator) {
        var code = workshops.show(facilitator).joinCode();
        var admitted = new LinkedHashMap<String, Member>();
        admitted.put(facilitator.name(), facilitator);
        var people = sample.members();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            if (admitted.containsKey(person.name())) continue;
            var arrival = History.inTurn(History.ARRIVING, Duration.ZERO, i, people.size());
            admitted.put(person.name(), past.at(arrival, () -> admit(person, code, facilitator)));
        }
        return admitted;
    }

    private Member admit(SampleWorkshop.Person person, String code, Member facilitator) {
        var joined = person.role() == Role.PARTICIPANT
                ? joining.join(Optional.empty(), person.joiningWith(code), null)
                : joining.accept(Optional.empty(), secret(facilitator, person), person.details());
        return access.ofMember(facilitator.workshop(), joined.member().id());
    }

    private String secret(Member facilitator, SampleWorkshop.Person person) {
        var link = joining.invite(facilitator, person.invitation()).get(0).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
