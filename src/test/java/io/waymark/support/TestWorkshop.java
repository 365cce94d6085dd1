package io.waymark.support;

import io.waymark.consolidation.Publication;
import io.waymark.roadmap.Source;
import io.waymark.roadmap.Stage;
import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Invitations;
import io.waymark.workshop.Member;
import io.waymark.workshop.MemberDetails;
import io.waymark.workshop.NewMember;
import io.waymark.workshop.Role;
import io.waymark.workshop.WorkshopDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A workshop under test and the people in it. */
public final class TestWorkshop {
    /** Version 1: areas A1 and A2, recommendations R1, R2 (A1) and R3 (A2), action R1.A1. */
    public static final String DRAFT =
            """
            # A small roadmap

            Why we are here.

            ## Skills

            On people.

            ### Train civil servants

            Each agency should train its staff every year.

            #### Actions

            - Set up a course
              - Level: NATIONAL
              - Lead: School of government

            ### Share materials

            Agencies should share what they teach.

            ## Trust

            ### Publish a register

            Agencies should publish a register of the systems they use.
            """;

    private static final String[] COUNTRIES = {"DK", "DE", "FR", "PL", "GR"};

    private final Scenario scenario;
    private final UUID id;
    private final String code;
    private final Guest facilitator;
    private final List<Guest> participants = new ArrayList<>();

    private TestWorkshop(Scenario scenario, UUID id, String code, Guest facilitator) {
        this.scenario = scenario;
        this.id = id;
        this.code = code;
        this.facilitator = facilitator;
    }

    static TestWorkshop create(Scenario scenario, Attribution attribution) {
        var organiser = scenario.organiser();
        var draft = new WorkshopDraft("Test workshop", null, null, null, attribution, null, null, null, null, null);
        var workshop = scenario.workshops.create(organiser.caller(), draft);
        var member =
                scenario.access.of(workshop.id(), organiser.caller().person().id());
        return new TestWorkshop(scenario, workshop.id(), workshop.joinCode(), new Guest(member, organiser.token()));
    }

    public TestWorkshop participants(int count) {
        for (int i = 0; i < count; i++) join();
        return this;
    }

    /** Another participant: "Person 1" of Organisation 1 in Denmark, and so on. */
    public Guest join() {
        int number = participants.size() + 1;
        var joined = scenario.joining.join(
                Optional.empty(),
                new NewMember(
                        code,
                        "Person " + number,
                        null,
                        "Organisation " + number,
                        COUNTRIES[(number - 1) % COUNTRIES.length],
                        "Research",
                        null,
                        null),
                null);
        var guest = guest(joined.member().id(), joined.token());
        participants.add(guest);
        return guest;
    }

    /** Somebody who may read and nothing else. */
    public Guest observer() {
        return invited(Role.OBSERVER);
    }

    public Guest secondFacilitator() {
        return invited(Role.FACILITATOR);
    }

    private Guest invited(Role role) {
        var invitation = new Invitations.Invitation(role + " by invitation", null, role, null, null, null);
        var link = scenario.joining
                .invite(facilitator.member(), new Invitations(List.of(invitation)))
                .get(0)
                .link();
        var joined = scenario.joining.accept(
                java.util.Optional.empty(),
                link.substring("/i/".length()),
                new MemberDetails(null, null, null, null, null, null));
        return guest(joined.member().id(), joined.token());
    }

    private Guest guest(UUID member, String token) {
        return new Guest(scenario.access.ofMember(id, member), token);
    }

    /** Imports a draft and publishes it. */
    public TestWorkshop publish(String markdown) {
        var version = scenario.roadmaps.create(facilitator.member(), new Source.Markdown(markdown));
        scenario.consolidations.publish(facilitator.member(), version.number(), Scenario.consultation());
        return this;
    }

    /** Imports a draft and freezes it in mid-session. */
    public TestWorkshop freeze(String markdown) {
        var version = scenario.roadmaps.create(facilitator.member(), new Source.Markdown(markdown));
        scenario.consolidations.publish(facilitator.member(), version.number(), new Publication(Stage.WORKING, null));
        return this;
    }

    /** A planned round on a session of its own. */
    public RoundView planned(NewRound round) {
        return meeting("Session", null, List.of(round)).get(0);
    }

    /** A session with this agenda, all of it planned. */
    public List<RoundView> meeting(String title, Instant startsAt, List<NewRound> agenda) {
        var session = new NewSession(title, startsAt, null, null, null, agenda);
        return scenario.sessions.plan(facilitator.member(), session).rounds();
    }

    /** A round that is open for ten minutes. */
    public RoundView open(RoundKind kind) {
        return open(Scenario.round(kind));
    }

    public RoundView open(NewRound round) {
        return scenario.rounds.open(facilitator.member(), planned(round).id());
    }

    public RoundView close(RoundView round) {
        return scenario.rounds.close(facilitator.member(), round.id());
    }

    public RoundView reveal(RoundView round) {
        return scenario.rounds.reveal(facilitator.member(), round.id());
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Guest facilitator() {
        return facilitator;
    }

    public Guest participant(int index) {
        return participants.get(index);
    }

    public Member member(int index) {
        return participants.get(index).member();
    }
}
