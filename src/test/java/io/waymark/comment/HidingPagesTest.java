package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facilitators hide comments where they read all of them. */
@QuarkusTest
class HidingPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    private TestWorkshop room;
    private UUID round;
    private UUID comment;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(Drafts.live(COMMENT)).id();
        comment = comments.post(room.member(0), round, NewComment.of("R1", CommentKind.CONCERN, "Who pays?"))
                .id();
    }

    private Document list(Guest guest) {
        return Jsoup.parse(guest.browse("/rounds/{r}/comments?at=R1&order=NEWEST", round)
                .statusCode(200)
                .extract()
                .asString());
    }

    private Response send(Guest guest, boolean hidden, String why) {
        return guest.page()
                .formParam("hidden", hidden)
                .formParam("why", why)
                .post("/comments/{c}/visibility?at=R1&order=NEWEST", comment);
    }

    @Test
    void takesACommentOutOfSightAndShowsItAgain() {
        var form = list(room.facilitator()).select("#c" + comment + " form[action*=visibility]");
        assertThat(form.attr("action")).isEqualTo("/comments/" + comment + "/visibility?at=R1&page=1&order=NEWEST");
        var sent = send(room.facilitator(), true, "Names a person");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location"))
                .endsWith("/rounds/" + round + "/comments?at=R1&page=1&order=NEWEST#c" + comment);
        assertThat(list(room.participant(1)).select(".contribution")).isEmpty();
        var hidden = list(room.facilitator()).select("#c" + comment);
        assertThat(hidden.select(".tag.hidden")).hasSize(1);
        assertThat(hidden.select("form[action*=visibility]").text()).isEqualTo("Show it again");
        send(room.facilitator(), false, "").then().statusCode(303);
        assertThat(list(room.participant(1)).select(".contribution")).hasSize(1);
    }

    @Test
    void asksWhy() {
        var back = send(room.facilitator(), true, " ");
        assertThat(back.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(back.asString());
        assertThat(page.select(".error-summary a[href=#why]")).hasSize(1);
        assertThat(page.select(".contribution").text()).contains("Who pays?");
        assertThat(list(room.participant(1)).select(".contribution")).hasSize(1);
    }

    @Test
    void offersItForRepliesToo() {
        var reply = comments.post(
                        room.member(1),
                        round,
                        new NewComment("R1", CommentKind.QUESTION, "You?", null, null, comment, null, null, null))
                .id();
        var forms = list(room.facilitator()).select("form[action*=visibility]").eachAttr("action");
        assertThat(forms).hasSize(2).anyMatch(action -> action.contains(reply.toString()));
    }

    @Test
    void offersItToFacilitatorsInTheListOnly() {
        assertThat(list(room.participant(0)).select("form[action*=visibility]")).isEmpty();
        var beside =
                room.facilitator().browse("/rounds/{r}?at=R1", round).extract().asString();
        assertThat(Jsoup.parse(beside).select("form[action*=visibility]")).isEmpty();
        assertThat(send(room.participant(1), true, "So").statusCode()).isEqualTo(403);
    }

    @Test
    void leadsNowhereElse() {
        var sent = room.facilitator()
                .page()
                .formParam("hidden", true)
                .formParam("why", "So")
                .post("/comments/{c}/visibility?at={at}", comment, "R1 \" //example.org");
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/rounds/" + round + "/comments#c" + comment);
    }
}
