package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.LiveHub;
import io.waymark.session.Extension;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two facilitators and two participants in real browsers: what one does moves in all windows, and nothing typed is lost. */
@QuarkusTest
class LiveIT {
    private static final String TYPED = "Our agencies need a year";

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    TestClock clock;

    @Inject
    LiveHub hub;

    private Browser browser;
    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        clock.run();
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED).participants(2).publish(TestWorkshop.DRAFT);
        round = room.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 600));
    }

    @AfterEach
    void close() {
        browser.close();
        clock.stop();
    }

    @Test
    void movesInEveryWindowByItself() {
        var anna = new Watched(browser.window(room.facilitator(), 1280, 900), "anna");
        var bruno = new Watched(browser.window(room.secondFacilitator(), 1280, 900), "bruno");
        var paula = new Watched(browser.window(room.participant(0), 1280, 900), "paula");
        var pedro = new Watched(browser.window(room.participant(1), 360, 740), "pedro");
        for (var facilitator : List.of(anna, bruno)) facilitator.page().navigate("/workshops/" + room.id() + "/run");
        for (var participant : List.of(paula, pedro)) participant.page().navigate("/rounds/" + round.id());
        for (var window : List.of(anna, bruno, paula, pedro)) isLive(window.page());

        press(anna.page(), "Open");
        for (var participant : List.of(paula, pedro)) {
            participant.page().click("#round-go");
            assertThat(clock(participant.page())).isVisible();
        }
        assertThat(bruno.page().getByText("Show how it stands")).isVisible();
        bruno.page().getByText("Show how it stands").click();
        clocksAgree(anna.page(), bruno.page(), paula.page(), pedro.page());

        type(paula.page());
        bruno.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+5 min"))
                .click();
        for (var window : List.of(anna, bruno, paula, pedro))
            assertThat(clock(window.page())).containsText("14:");
        stillTyped(paula.page());
        clocksAgree(anna.page(), bruno.page(), paula.page(), pedro.page());
        for (var window : List.of(anna, bruno, paula, pedro)) window.look("live");
    }

    @Test
    void letsOneOfTwoFacilitatorsCloseAndTellsTheOther() {
        rounds.open(room.facilitator().member(), round.id());
        var anna = browser.window(room.facilitator(), 1280, 900);
        var bruno = browser.window(room.secondFacilitator(), 1280, 900);
        for (var page : List.of(anna, bruno)) page.navigate("/rounds/" + round.id() + "/close");
        for (var page : List.of(anna, bruno)) press(page, "Close now");
        for (var page : List.of(anna, bruno))
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reveal to everyone")))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(15_000));
        assertThat(rounds.view(round.id()).state()).isEqualTo(RoundState.CLOSED);
    }

    /** What stands between a browser and a stream. */
    enum Obstacle {
        /** A proxy that holds back what it cannot read to its end. */
        MUTE {
            @Override
            void meet(Route route) {}
        },
        /** A proxy that knows no such address. */
        MISSING {
            @Override
            void meet(Route route) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            }
        };

        abstract void meet(Route route);
    }

    @ParameterizedTest
    @EnumSource
    void asksAgainWhereNoStreamGetsThrough(Obstacle obstacle) {
        rounds.open(room.facilitator().member(), round.id());
        var page = browser.window(room.participant(0), 1280, 900);
        page.route("**/events", obstacle::meet);
        page.navigate("/rounds/" + round.id());
        type(page);
        rounds.extend(room.facilitator().member(), round.id(), new Extension(300));
        assertThat(clock(page))
                .containsText(
                        "14:",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(15000));
        assertThat(page.locator(".live-state")).hasText("Updates every few seconds");
        stillTyped(page);
    }

    /** As each does after some minutes. */
    @Test
    void isBackWithoutAWordWhenTheStreamEnds() {
        rounds.open(room.facilitator().member(), round.id());
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        isLive(page);
        type(page);
        page.evaluate(
                "window.said = []; new MutationObserver(() => window.said.push(document.body.innerText))"
                        + ".observe(document.querySelector('.live-state'), {childList: true, characterData: true, subtree: true})");
        var streams = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/events")) streams.add(request.url());
        });
        hub.dismiss(Set.copyOf(hub.viewers()));
        page.waitForCondition(() -> !streams.isEmpty());
        page.waitForTimeout(1000);
        rounds.extend(room.facilitator().member(), round.id(), new Extension(300));
        assertThat(clock(page)).containsText("14:");
        assertThat((List<?>) page.evaluate("window.said")).isEmpty();
        assertThat(streams).hasSize(1);
        stillTyped(page);
    }

    @Test
    void asksOnceMoreForNewsThatCameWhileItAsked() {
        rounds.open(room.facilitator().member(), round.id());
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        isLive(page);
        var onItsWay = new ArrayList<Runnable>();
        page.route("**/state*", route -> {
            if (!onItsWay.isEmpty()) {
                route.resume();
                return;
            }
            var before = route.fetch();
            onItsWay.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(before)));
        });
        page.evaluate("dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> !onItsWay.isEmpty());
        rounds.extend(room.facilitator().member(), round.id(), new Extension(300));
        page.waitForTimeout(2000);
        onItsWay.get(0).run();
        assertThat(clock(page)).containsText("14:");
    }

    @Test
    void keepsWhatWasTypedWhenTheRoundClosesAndWhenThePageIsLoadedAgain() {
        rounds.open(room.facilitator().member(), round.id());
        var page = browser.window(room.participant(0), 360, 740);
        page.navigate("/rounds/" + round.id());
        isLive(page);
        type(page);
        rounds.close(room.facilitator().member(), round.id());
        assertThat(page.getByText("Time is up: this item is closed")).isVisible();
        stillTyped(page);
        page.reload();
        assertThat(page.locator("#kept-R1")).hasValue(TYPED);
    }

    private static void isLive(Page page) {
        assertThat(page.locator(".live-state")).hasText("Live");
    }

    /** In the reason for R1, with the caret before the last word. */
    private static void type(Page page) {
        page.click("label[for=R1-AGREE]");
        var reason = page.locator("textarea[name='reason.R1']");
        reason.fill(TYPED);
        reason.evaluate("field => field.setSelectionRange(5, 5)");
    }

    private static void stillTyped(Page page) {
        var focused = page.evaluate("[document.activeElement.name, document.activeElement.value,"
                + " document.activeElement.selectionStart].join('|')");
        assertThat(focused).isEqualTo("reason.R1|" + TYPED + "|5");
    }

    /** Read at the same moment, no two clocks are more than a second apart. */
    private static void clocksAgree(Page... pages) {
        var left =
                Stream.of(pages).map(page -> seconds(clock(page).innerText())).toList();
        assertThat(left.stream().mapToInt(Integer::intValue).max().orElseThrow()
                        - left.stream().mapToInt(Integer::intValue).min().orElseThrow())
                .as("seconds left: %s", left)
                .isLessThanOrEqualTo(1);
    }

    private static int seconds(String clock) {
        var parts = clock.strip().split(":");
        return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
    }

    private static Locator clock(Page page) {
        return page.locator(".session-bar .clock");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
