package io.waymark.demo;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Guest;
import io.waymark.support.Watched;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Role;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the two guides from the demonstration workshop, and looks whether those pages are sound. They go
 * to {@code target/guide}; copy them to {@code docs/images} where a page has changed.
 */
@QuarkusTest
class GuideIT {
    @TestHTTPResource
    String url;

    @Inject
    Demo demo;

    @Inject
    Access access;

    @Inject
    Workshops workshops;

    @Inject
    Rounds rounds;

    private Browser browser;
    private UUID workshop;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        workshop = demo.seed();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void showsWhatParticipantsSee() {
        var code = workshops.show(member(Role.FACILITATOR)).joinCode();
        picture(new Watched(browser.window(1280, 900), "guide"), "/j/" + code, "join");
        var laptop = window(Role.PARTICIPANT, 1280, 900);
        picture(laptop, "/workshops/" + workshop, "welcome");
        picture(laptop, "/rounds/" + round(RoundKind.VOTE, RoundState.REVEALED) + "/results", "results");
        var phone = window(Role.PARTICIPANT, 360, 740);
        picture(phone, "/rounds/" + round(RoundKind.ASSESS, RoundState.OPEN), "answer");
    }

    @Test
    void showsWhatFacilitatorsSee() {
        var window = window(Role.FACILITATOR, 1280, 900);
        picture(window, "/workshops/" + workshop + "/run", "run");
        picture(window, "/workshops/" + workshop + "/versions/1/consolidation?at=R1", "replies");
        picture(window, "/workshops/" + workshop + "/report", "report");
    }

    private static void picture(Watched window, String path, String name) {
        window.page().navigate(path);
        window.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "guide", name + ".png")));
        window.look(name);
    }

    private Watched window(Role role, int width, int height) {
        var guest = new Guest(null, demo.lookIn(workshop, role).signedIn().token());
        return new Watched(browser.window(guest, width, height), "guide-" + width);
    }

    private Member member(Role role) {
        return access.of(
                workshop, demo.lookIn(workshop, role).signedIn().person().id());
    }

    private UUID round(RoundKind kind, RoundState state) {
        return rounds.all(workshop).stream()
                .filter(round -> round.kind() == kind && round.state() == state)
                .map(RoundView::id)
                .findFirst()
                .orElseThrow();
    }
}
