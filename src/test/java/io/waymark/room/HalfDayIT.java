package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.Comments;
import io.waymark.platform.Paging;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Crowd;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A full room: two facilitators and four participants in browsers, one of them on a telephone, side by side with eighty
 * people who answer over the API at the same moment. Everything that was said is there afterwards, once.
 */
@QuarkusTest
class HalfDayIT {
    private static final int IN_BROWSERS = 4;
    private static final int OVER_THE_API = 80;
    private static final String UNSENT = "Who pays for the second year?";
    private static final List<String> KEYS = List.of("R1", "R2", "R3");

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Comments comments;

    private Browser browser;
    private TestWorkshop room;
    private Crowd crowd;
    private Watched anna;
    private Watched bruno;
    private List<Watched> people;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED)
                .participants(IN_BROWSERS + OVER_THE_API)
                .publish(TestWorkshop.DRAFT);
        crowd = new Crowd(IntStream.range(IN_BROWSERS, IN_BROWSERS + OVER_THE_API)
                .mapToObj(room::participant)
                .toList());
        anna = new Watched(browser.window(room.facilitator(), 1280, 900), "half-day-anna");
        bruno = new Watched(browser.window(room.secondFacilitator(), 1280, 900), "half-day-bruno");
        people = IntStream.range(0, IN_BROWSERS).mapToObj(this::window).toList();
    }

    private Watched window(int number) {
        int width = number == 0 ? 360 : 1280;
        return new Watched(browser.window(room.participant(number), width, 800), "half-day-person-" + number);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everybodyVotesAndCommentsAtTheSameMoment() throws Exception {
        var vote = room.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 900));
        var comment = room.planned(NewRound.of(RoundKind.COMMENT, "Read and comment", 900));
        Stream.of(anna, bruno).forEach(each -> each.page().navigate("/workshops/" + room.id() + "/run"));
        people.forEach(each -> each.page().navigate("/rounds/" + vote.id()));

        begin(vote);
        var others = CompletableFuture.runAsync(
                () -> KEYS.forEach(key -> crowd.put("/rounds/" + vote.id() + "/votes/" + key, HalfDayIT::choice)));
        people.forEach(HalfDayIT::vote);
        others.get();
        assertThat(bruno.page().getByText("84 of 84").first()).isVisible(patiently());
        bruno.look("all-answered");
        bruno.page().waitForCondition(() -> votes.cast(vote.id()).size() == 84 * KEYS.size());
        end(anna, vote);
        reveal(bruno, vote);
        for (var person : people) {
            person.page().navigate("/rounds/" + vote.id() + "/results");
            assertThat(person.page().getByText("Train civil servants").first()).isVisible();
        }
        people.get(0).look("results");

        people.forEach(each -> each.page().navigate("/rounds/" + comment.id() + "?at=R1"));
        begin(comment);
        others = CompletableFuture.runAsync(
                () -> crowd.post("/rounds/" + comment.id() + "/comments", HalfDayIT::remark));
        people.subList(0, 3).forEach(HalfDayIT::comment);
        var late = people.get(3).page();
        write(late, UNSENT);
        assertThat(late.locator("#body-draft")).not().isEmpty();
        others.get();
        end(bruno, comment);
        assertThat(late.getByText("Time is up: this item is closed")).isVisible(patiently());
        assertThat(late.locator("#body")).hasValue(UNSENT);
        people.get(3).look("closed-while-writing");
        assertThat(said(comment)).isEqualTo(OVER_THE_API + 3);
    }

    /** Who opens it first is Anna; participants go in by the link that appears. */
    private void begin(RoundView round) {
        anna.page().navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        press(anna.page(), "Open");
        anna.page().waitForCondition(() -> rounds.view(round.id()).state() == RoundState.OPEN);
        for (var person : people) {
            assertThat(person.page().locator("#round-go")).isVisible(patiently());
            person.page().click("#round-go");
        }
    }

    private void end(Watched facilitator, RoundView round) {
        facilitator.page().navigate("/rounds/" + round.id() + "/close");
        press(facilitator.page(), "Close now");
        facilitator.page().waitForCondition(() -> rounds.view(round.id()).state() == RoundState.CLOSED);
    }

    private void reveal(Watched facilitator, RoundView round) {
        facilitator.page().navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        press(facilitator.page(), "Reveal to everyone");
        facilitator.page().waitForCondition(() -> rounds.view(round.id()).state() == RoundState.REVEALED);
    }

    private static String choice(int person) {
        return "{\"choice\":\"" + (person % 3 == 0 ? "DISAGREE" : "AGREE") + "\"}";
    }

    private static String remark(int person) {
        return "{\"target\":\"R" + (1 + person % 3) + "\",\"kind\":\"CONCERN\",\"body\":\"Remark " + person + "\"}";
    }

    private static void vote(Watched person) {
        for (var key : KEYS) person.page().click("label[for=" + key + "-AGREE]");
        person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save all"))
                .click();
    }

    private static void comment(Watched person) {
        write(person.page(), "A remark by hand");
        press(person.page(), "Send comment");
        assertThat(person.page().locator("#sent")).containsText("Your comment is stored");
    }

    private static void write(Page page, String words) {
        page.click("label[for=kind-CONCERN]");
        page.fill("#body", words);
    }

    private int said(RoundView round) {
        return comments.list(room.facilitator().member(), round.id(), null, Paging.of("200", null))
                .items()
                .size();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }
}
