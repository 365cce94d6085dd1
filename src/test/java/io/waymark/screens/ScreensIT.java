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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page that a person can reach, in its states, for everybody who sees it otherwise: no barrier, nothing too wide,
 * nothing on the console. The pictures are in {@code target/screens}, for people to look at.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensIT {
    private static final Map<String, String> NOTHING = Map.of();
    /** The languages whose words take the most room. */
    private static final List<Language> LONG_WORDS = Stream.of("de", "el", "pl")
            .map(code -> Language.of(code).orElseThrow())
            .toList();

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Projectors projectors;

    @Inject
    Announcements announcements;

    /** The addresses that were looked at, by all tests together. */
    private static final Set<String> VISITED = new TreeSet<>();

    private Browser browser;
    private Walk walk;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        walk = new Walk(browser);
    }

    @AfterEach
    void close() {
        browser.close();
        VISITED.addAll(walk.visited);
        System.out.printf("Screens: %d looks%n", walk.looks());
    }

    @Test
    @Order(1)
    void areSoundBeforeAnybodyHasSignedIn() {
        door(scenario.workshop());
        assertThat(walk.complaints).isEmpty();
    }

    @Test
    @Order(2)
    void areSoundWhereNothingWasDoneYet() {
        beginning();
        assertThat(walk.complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(3)
    void areSoundInASession(RoundState state) {
        var room = new Room(scenario, state, Attribution.NAMED);
        session(state, room);
        wall(room);
        assertThat(walk.complaints).isEmpty();
    }

    @Test
    @Order(4)
    void areSoundWhileTheTextIsRevised() {
        var room = new Room(scenario, RoundState.CLOSED, Attribution.NAMED);
        new Revision(room).propose();
        new Desk(walk, room).consolidation();
        new Desk(walk, room).people();
        assertThat(walk.complaints).isEmpty();
    }

    @Test
    @Order(5)
    void areSoundOnceTheNextVersionIsOut() {
        var room = new Room(scenario, RoundState.REVEALED, Attribution.NAMED);
        new Revision(room).propose().circulate();
        new Desk(walk, room).outcome();
        new Tour(walk, room).overviews();
        assertThat(walk.complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
    @Order(6)
    void areSoundWhereNobodyIsNamed(Attribution attribution) {
        new Tour(walk, new Room(scenario, RoundState.REVEALED, attribution)).breakdowns();
        assertThat(walk.complaints).isEmpty();
    }

    @Test
    @Order(7)
    void keepTheirShapeInLongerWords() {
        languages(
                new Room(scenario, RoundState.OPEN, Attribution.NAMED),
                new Room(scenario, RoundState.REVEALED, Attribution.NAMED));
        assertThat(walk.complaints).isEmpty();
    }

    @Test
    @Order(8)
    void areAllOfThem() {
        assertThat(Pages.missing(Route.all(), VISITED))
                .as("Nobody looked at these pages: go there in %s", Tour.class)
                .isEmpty();
    }

    /** Before anybody has signed in. */
    private void door(TestWorkshop room) {
        var nobody = Guest.STRANGER;
        var code = room.code();
        walk.see(nobody, "start", "/");
        walk.see(nobody, "join", "/join");
        walk.sendWrong(nobody, "join-wrong", "/j/" + code, "main form", Map.of("name", ""));
        walk.see(nobody, "join-code", "/j/" + code);
        walk.see(nobody, "join-unknown", "/j/ABC-DEF", 422);
        walk.see(nobody, "sign-in", "/sign-in");
        walk.sendWrong(
                nobody, "sign-in-wrong", "/sign-in", "main form", Map.of("email", "a@b.example", "password", "x"));
        walk.see(nobody, "signed-out", "/signed-out");
        walk.see(nobody, "set-up-over", "/set-up/guess", 409);
        walk.see(nobody, "accessibility", "/accessibility");
        walk.see(nobody, "help", "/help");
        walk.see(nobody, "not-found-nobody", "/nowhere", 404);
        walk.see(nobody, "invitation-unknown", "/i/guess", 404);
        walk.see(nobody, "invitation", invitation(room));
        walk.sendWrong(nobody, "invitation-wrong", invitation(room), "main form", Map.of("name", ""));
    }

    private static String invitation(TestWorkshop room) {
        return room.facilitator()
                .post(
                        "/workshops/{w}/invitations",
                        "{\"invitations\":[{\"name\":\"Inga Invited\",\"role\":\"OBSERVER\"}]}",
                        room.id())
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
        walk.see(organiser, "password", "/password");
        walk.sendWrong(organiser, "password-wrong", "/password", "main form", Map.of("current", "x", "password", "y"));
        walk.see(organiser, "password-changed", "/password/changed");
        walk.see(organiser, "second-factor", "/second-factor");
        walk.sendWrong(organiser, "second-factor-wrong", "/second-factor", "main form", Map.of("current", "x"));
        walk.send(
                organiser, "second-factor-begun", "/second-factor", "main form", Map.of("current", Scenario.PASSWORD));
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
    }

    /** Words are longer in other languages than in English. */
    private void languages(Room open, Room revealed) {
        for (var language : LONG_WORDS) {
            walk.see(Guest.STRANGER, language, "join-code", "/j/" + open.workshop.code());
            walk.see(open.late, language, "welcome", open.path(""));
            for (var kind : new Room.Kind[] {COMMENT, AGREEMENT, CONSENT, DOTS, ASSESS, AGAIN})
                walk.see(open.late, language, kind.toString(), open.round(kind, ""));
            walk.see(revealed.author, language, "results", revealed.round(ASSESS, "/results"));
            walk.see(revealed.author, language, "mine", revealed.path("/mine"));
            walk.see(open.lead, language, "run", open.path("/run"));
        }
    }

    /** The presentation view, for nobody in particular. */
    private void wall(Room room) {
        var link = projectors.open(room.lead.member()).link().replaceFirst("^https?://[^/]+", "");
        walk.see(Guest.STRANGER, "wall-" + room.state, link);
        if (room.state != RoundState.OPEN) return;
        announcements.say(room.lead.member(), new NewAnnouncement("Back at 11:05"));
        walk.see(room.author, "message", room.path(""));
        walk.see(Guest.STRANGER, "wall-ended", room.path("/projector?t=guess"), 404);
    }
}
