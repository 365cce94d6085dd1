package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Crowd;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import io.waymark.workshop.Attribution;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two facilitators and four participants in browsers, one of them on a telephone, side by side with eighty people who
 * answer over the API.
 */
final class FullRoom implements AutoCloseable {
    static final int OVER_THE_API = 80;
    static final int ALL = OVER_THE_API + 4;

    final TestWorkshop workshop;
    final Crowd crowd;
    final Watched anna;
    final Watched bruno;
    final List<Watched> people;

    private final Browser browser;
    private final Rounds rounds;

    FullRoom(String url, Scenario scenario, Rounds rounds) {
        this.browser = new Browser(url);
        this.rounds = rounds;
        workshop = scenario.empty(Attribution.NAMED).participants(ALL).publish(TestWorkshop.DRAFT);
        crowd = new Crowd(IntStream.range(ALL - OVER_THE_API, ALL)
                .mapToObj(workshop::participant)
                .toList());
        anna = new Watched(browser.window(workshop.facilitator(), 1280, 900), "half-day-anna");
        bruno = new Watched(browser.window(workshop.secondFacilitator(), 1280, 900), "half-day-bruno");
        people = IntStream.range(0, ALL - OVER_THE_API).mapToObj(this::window).toList();
    }

    private Watched window(int number) {
        int width = number == 0 ? 360 : 1280;
        return new Watched(browser.window(workshop.participant(number), width, 800), "half-day-person-" + number);
    }

    void console(Watched facilitator, RoundView round) {
        facilitator.page().navigate("/workshops/" + workshop.id() + "/run?round=" + round.id());
    }

    /** Who opens it is Anna; participants, who wait on its page, go in by the link that appears. */
    void begin(RoundView round) {
        people.forEach(each -> each.page().navigate("/rounds/" + round.id()));
        console(anna, round);
        press(anna.page(), "Open");
        await(anna, round, RoundState.OPEN);
        for (var person : people) {
            assertThat(person.page().locator("#round-go")).isVisible(patiently());
            person.page().click("#round-go");
        }
    }

    void end(Watched facilitator, RoundView round) {
        facilitator.page().navigate("/rounds/" + round.id() + "/close");
        atOnce(facilitator.page(), "/close");
        await(facilitator, round, RoundState.CLOSED);
    }

    void reveal(Watched facilitator, RoundView round) {
        console(facilitator, round);
        atOnce(facilitator.page(), "/reveal");
        await(facilitator, round, RoundState.REVEALED);
    }

    /** Without the five seconds in which it can be called off: {@link HoldIT} has them. */
    private static void atOnce(Page page, String step) {
        page.evalOnSelector("form[action$='" + step + "']", "form => form.submit()");
    }

    private void await(Watched who, RoundView round, RoundState state) {
        who.page().waitForCondition(() -> rounds.view(round.id()).state() == state);
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    @Override
    public void close() {
        browser.close();
    }
}
