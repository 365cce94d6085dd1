package io.waymark.screens;

import static io.waymark.screens.Room.Kind.AGAIN;
import static io.waymark.screens.Room.Kind.AGREEMENT;
import static io.waymark.screens.Room.Kind.ASSESS;
import static io.waymark.screens.Room.Kind.COMMENT;
import static io.waymark.screens.Room.Kind.CONSENT;
import static io.waymark.screens.Room.Kind.DOTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Language;
import io.waymark.room.Announcements;
import io.waymark.room.NewAnnouncement;
import io.waymark.room.Projectors;
import io.waymark.security.Route;
import io.waymark.session.RoundState;
import io.waymark.support.Browser;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every page that a person can reach, in its states, for everybody who sees it otherwise: no barrier, nothing too wide,
 * nothing on the console. The pictures are in {@code target/screens}, for people to look at.
 */
@QuarkusTest
class ScreensIT {
    private static final Map<String, String> NOTHING = Map.of();

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Projectors projectors;

    @Inject
    Announcements announcements;

    private final Map<RoundState, Room> rooms = new EnumMap<>(RoundState.class);
    private Walk walk;

    @Test
    void areSoundInEveryState() {
        long begun = System.nanoTime();
        for (var state : RoundState.values()) rooms.put(state, new Room(scenario, state, Attribution.NAMED));
        try (var browser = new Browser(url)) {
            walk = new Walk(browser);
            door();
            beginning();
            rooms.forEach(this::session);
            text();
            wall();
            languages();
            for (var attribution : new Attribution[] {Attribution.PSEUDONYMOUS, Attribution.ANONYMOUS})
                new Tour(walk, new Room(scenario, RoundState.REVEALED, attribution)).breakdowns();
        }
        System.out.printf("Screens: %d looks in %d s%n", walk.looks(), (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(walk.complaints).isEmpty();
        assertThat(Pages.missing(Route.all(), walk.visited))
                .as("Nobody looked at these pages: go there in %s", Tour.class)
                .isEmpty();
    }

    /** Before anybody has signed in. */
    private void door() {
        var nobody = Guest.STRANGER;
        var code = rooms.get(RoundState.OPEN).workshop.code();
        walk.see(nobody, "start", "/");
        walk.see(nobody, "join", "/join");
        walk.sendWrong(nobody, "join-wrong", "/j/" + code, "main form", Map.of("name", ""));
        walk.see(nobody, "join-code", "/j/" + code);
        walk.see(nobody, "join-unknown", "/j/ABC-DEF", 404);
        walk.see(nobody, "sign-in", "/sign-in");
        walk.sendWrong(
                nobody, "sign-in-wrong", "/sign-in", "main form", Map.of("email", "a@b.example", "password", "x"));
        walk.see(nobody, "signed-out", "/signed-out");
        walk.see(nobody, "set-up-over", "/set-up/guess", 409);
        walk.see(nobody, "accessibility", "/accessibility");
        walk.see(nobody, "not-found-nobody", "/nowhere", 404);
        walk.see(nobody, "invitation-unknown", "/i/guess", 404);
        walk.see(nobody, "invitation", invitation(rooms.get(RoundState.OPEN)));
        walk.sendWrong(
                nobody, "invitation-wrong", invitation(rooms.get(RoundState.OPEN)), "main form", Map.of("name", ""));
    }

    private static String invitation(Room room) {
        return room.lead
                .post(
                        "/workshops/{w}/invitations",
                        "{\"invitations\":[{\"name\":\"Inga Invited\",\"role\":\"OBSERVER\"}]}",
                        room.workshop.id())
                .extract()
                .path("items[0].link")
                .toString()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** A workshop in which nothing has been done yet. */
    private void beginning() {
        var organiser = new Guest(null, scenario.organiser().token());
        walk.see(organiser, "workshops-none", "/workshops");
        walk.see(organiser, "workshop-new", "/workshops/new");
        walk.sendWrong(organiser, "workshop-new-wrong", "/workshops/new", "main form", Map.of("title", ""));
        walk.see(organiser, "my-data-none", "/my-data");
        var bare = scenario.empty(Attribution.NAMED).participants(1);
        for (var page : new String[] {
            "",
            "/roadmap",
            "/sessions",
            "/run",
            "/members",
            "/audit",
            "/report",
            "/consolidation",
            "/import",
            "/settings"
        }) walk.see(bare.facilitator(), "bare" + page.replace('/', '-'), at(bare, page));
        walk.sendWrong(bare.facilitator(), "import-wrong", at(bare, "/import"), "main form", NOTHING);
        walk.send(
                bare.facilitator(),
                "import-preview",
                at(bare, "/import"),
                "main form",
                Map.of("document", Texts.ROADMAP));
        for (var page : new String[] {"", "/roadmap", "/mine", "/sessions", "/report", "/privacy"})
            walk.see(bare.participant(0), "bare-participant" + page.replace('/', '-'), at(bare, page));
        walk.see(bare.facilitator(), "rehearsal-none", at(bare, "/rehearsal"));
        walk.sendWrong(bare.facilitator(), "rehearsal", at(bare, "/rehearsal"), "main form", NOTHING);
        walk.see(bare.facilitator(), "workshops", "/workshops");
    }

    private static String at(TestWorkshop bare, String page) {
        return "/workshops/" + bare.id() + page;
    }

    private void session(RoundState state, Room room) {
        var tour = new Tour(walk, room);
        tour.overviews();
        tour.rounds();
        if (state == RoundState.PLANNED) tour.planning();
        if (state == RoundState.OPEN) tour.answering();
        if (state == RoundState.CLOSED) tour.reopening();
        if (state == RoundState.REVEALED) tour.breakdowns();
        walk.leave();
    }

    private void text() {
        var closed = rooms.get(RoundState.CLOSED);
        new Revision(closed).propose();
        new Desk(walk, closed).consolidation();
        new Desk(walk, closed).people();
        walk.leave();
        var revealed = rooms.get(RoundState.REVEALED);
        new Revision(revealed).propose().circulate();
        new Desk(walk, revealed).outcome();
        new Tour(walk, revealed).overviews();
    }

    /** Words are longer in other languages than in English. */
    private void languages() {
        var open = rooms.get(RoundState.OPEN);
        var revealed = rooms.get(RoundState.REVEALED);
        for (var language : Language.values()) {
            if (language == Language.EN) continue;
            walk.see(Guest.STRANGER, language, "join-code", "/j/" + open.workshop.code());
            walk.see(open.late, language, "welcome", open.path(""));
            for (var kind : new Room.Kind[] {COMMENT, AGREEMENT, CONSENT, DOTS, ASSESS, AGAIN})
                walk.see(open.late, language, kind.toString(), open.round(kind, ""));
            walk.see(revealed.author, language, "results", revealed.round(ASSESS, "/results"));
            walk.see(revealed.author, language, "mine", revealed.path("/mine"));
            walk.see(open.lead, language, "run", open.path("/run"));
            walk.see(
                    rooms.get(RoundState.PLANNED).lead,
                    language,
                    "sessions",
                    rooms.get(RoundState.PLANNED).path("/sessions"));
        }
        walk.leave();
    }

    /** The presentation view, for nobody in particular. */
    private void wall() {
        rooms.forEach((state, room) -> walk.see(
                Guest.STRANGER,
                "wall-" + state,
                projectors.open(room.lead.member()).link().replaceFirst("^https?://[^/]+", "")));
        var room = rooms.get(RoundState.OPEN);
        announcements.say(room.lead.member(), new NewAnnouncement("Back at 11:05"));
        walk.see(room.author, "message", room.path(""));
        walk.see(Guest.STRANGER, "wall-ended", room.path("/projector?t=guess"), 404);
    }
}
