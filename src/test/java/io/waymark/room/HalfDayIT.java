package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.Comments;
import io.waymark.platform.Paging;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
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

/** A full room answers at the same moment: everything that was said is there afterwards, once. */
@QuarkusTest
class HalfDayIT {
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
    void everybodyVotesAndCommentsAtTheSameMoment() throws Exception {
        var vote = room.workshop.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 900));
        var comment = room.workshop.planned(NewRound.of(RoundKind.COMMENT, "Read and comment", 900));
        room.bruno.page().navigate("/workshops/" + room.workshop.id() + "/run");
        room.begin(vote);
        var others = CompletableFuture.runAsync(
                () -> KEYS.forEach(key -> room.crowd.put("/rounds/" + vote.id() + "/votes/" + key, HalfDayIT::choice)));
        room.people.forEach(HalfDayIT::vote);
        others.get();
        assertThat(room.bruno.page().getByText("84 of 84").first()).isVisible(FullRoom.patiently());
        room.bruno.look("all-answered");
        room.bruno.page().waitForCondition(() -> votes.cast(vote.id()).size() == FullRoom.ALL * KEYS.size());
        room.end(room.anna, vote);
        room.reveal(room.bruno, vote);
        for (var person : room.people) {
            person.page().navigate("/rounds/" + vote.id() + "/results");
            assertThat(person.page().getByText("Train civil servants").first()).isVisible();
        }
        room.people.get(0).look("results");

        room.begin(comment);
        others = CompletableFuture.runAsync(
                () -> room.crowd.post("/rounds/" + comment.id() + "/comments", HalfDayIT::remark));
        room.people.subList(0, 3).forEach(HalfDayIT::comment);
        var late = room.people.get(3).page();
        write(late, UNSENT);
        assertThat(late.locator("#body-draft")).not().isEmpty();
        others.get();
        room.end(room.bruno, comment);
        assertThat(late.getByText("Time is up: this item is closed").first()).isVisible(FullRoom.patiently());
        assertThat(late.locator("#body")).hasValue(UNSENT);
        room.people.get(3).look("closed-while-writing");
        assertThat(said(comment)).isEqualTo(FullRoom.OVER_THE_API + 3);
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
        FullRoom.press(person.page(), "Send comment");
        assertThat(person.page().locator("#sent")).containsText("Your comment is stored");
    }

    private static void write(Page page, String words) {
        page.click("label[for=kind-CONCERN]");
        page.fill("#body", words);
    }

    private int said(RoundView round) {
        return comments.list(room.workshop.facilitator().member(), round.id(), null, Paging.of("200", null))
                .items()
                .size();
    }
}
