package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Scenario;
import io.waymark.support.Watched;
import io.waymark.vote.Votes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A full room assesses blind and looks at the result; then a recommendation is on every screen and voted on at once, by
 * facilitators who click together.
 */
@QuarkusTest
class PlenaryIT {
    private static final List<String> KEYS = List.of("R1", "R2", "R3");

    /** Returns before the answer is there. */
    private static final String PAUSE =
            "() => { setTimeout(() => document.querySelector(\"form[action$='/pause']\").requestSubmit()); }";

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    private FullRoom room;

    @BeforeEach
    void open() {
        room = new FullRoom(url, scenario, rounds);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void assessesAndDecidesWhatIsSplit() throws Exception {
        var scores = room.workshop.planned(NewRound.of(RoundKind.ASSESS, "First assessment", 900));
        room.begin(scores);
        var others = CompletableFuture.runAsync(() -> KEYS.forEach(
                key -> room.crowd.put("/rounds/" + scores.id() + "/assessments/" + key, PlenaryIT::score)));
        room.people.subList(0, 2).forEach(PlenaryIT::assess);
        for (int i = 2; i < room.people.size(); i++)
            for (var key : KEYS)
                room.workshop
                        .participant(i)
                        .put("/rounds/{r}/assessments/{k}", score(i), scores.id(), key)
                        .statusCode(200);
        others.get();
        room.console(room.bruno, scores);
        assertThat(room.bruno.page().getByText("84/84").first()).isVisible(FullRoom.patiently());
        room.end(room.bruno, scores);
        room.reveal(room.anna, scores);
        var phone = room.people.get(0);
        phone.page().navigate("/rounds/" + scores.id() + "/results");
        assertThat(phone.page().locator("main svg").first()).isVisible();
        phone.look("assessed");

        show(scores);
        var vote = voteNow(scores);
        pauseTogether(vote);
        room.end(room.anna, vote);
        room.reveal(room.bruno, vote);
        room.people.get(1).page().navigate("/rounds/" + vote.id() + "/results");
        room.people.get(1).look("plenary-result");
    }

    private static String score(int person) {
        var feasibility = person % 2 == 0 ? "4" : "null";
        return "{\"scores\":{\"relevance\":" + (1 + person % 5) + ",\"feasibility\":" + feasibility + "}}";
    }

    private static void assess(Watched person) {
        for (var key : KEYS) {
            assertThat(person.page().locator(".policy .key").first()).hasText(key);
            person.page().click("label[for=relevance4]");
            person.page().click("label[for=feasibilityx]");
            person.page().click("#scores .actions .button");
        }
        assertThat(person.page().locator("main")).containsText("You have answered all");
    }

    private void show(RoundView scores) {
        room.console(room.anna, scores);
        room.anna.page().selectOption("#recommendation", "R3");
        FullRoom.press(room.anna.page(), "Show");
        for (var person : room.people)
            assertThat(person.page().locator(".now-bar")).containsText("Shown to everyone: R3", containing());
    }

    private RoundView voteNow(RoundView scores) {
        room.console(room.anna, scores);
        room.anna.page().selectOption("#method", "CONSENT");
        FullRoom.press(room.anna.page(), "Vote on this now");
        room.anna.page().waitForCondition(() -> plenary() != null);
        var vote = plenary();
        for (var person : room.people) {
            assertThat(person.page().locator(".now-bar")).containsText("Open now:", containing());
            person.page().click("#pointer-go");
            person.page().click("label[for=R3-CONSENT]");
        }
        room.crowd.put("/rounds/" + vote.id() + "/votes/R3", person -> "{\"choice\":\"CONSENT\"}");
        room.anna.page().waitForCondition(() -> votes.cast(vote.id()).size() == FullRoom.ALL);
        return vote;
    }

    private RoundView plenary() {
        return rounds.all(room.workshop.id()).stream()
                .filter(round -> round.kind() == RoundKind.VOTE && round.state() == RoundState.OPEN)
                .findFirst()
                .orElse(null);
    }

    /** Both press the same button in the same moment: it happens once, and at most one is told that it had happened. */
    private void pauseTogether(RoundView round) {
        var both = List.of(room.anna, room.bruno);
        both.forEach(each -> room.console(each, round));
        both.forEach(each -> each.page().evaluate(PAUSE));
        for (var each : both)
            assertThat(each.page().locator("form[action$='/resume'] .button")).isVisible(FullRoom.patiently());
        assertThat(both.stream()
                        .mapToInt(
                                each -> each.page().locator("main [role=alert]").count())
                        .sum())
                .isLessThanOrEqualTo(1);
        assertThat(rounds.view(round.id()).state()).isEqualTo(RoundState.PAUSED);
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }
}
