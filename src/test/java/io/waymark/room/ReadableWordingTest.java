package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A suggested wording is Markdown; people read it without the signs. */
@QuarkusTest
class ReadableWordingTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private RoundView round;
    private String edit;

    @BeforeEach
    void suggest() {
        room = scenario.workshop();
        round = room.open(Drafts.live(COMMENT));
        edit = room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Clearer\","
                                + "\"replacement\":\"Train **everybody**:\\n\\n- in law\"}",
                        round.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Document page(Guest guest, String path, Object id) {
        return Jsoup.parse(guest.browse(path, id).statusCode(200).extract().asString());
    }

    @Test
    void isReadOnTheCard() {
        var card = page(room.participant(1), "/rounds/{r}?at=R1", round.id()).select(".contribution");
        assertThat(card.select(".diff ins").text())
                .contains("everybody", "• in law")
                .doesNotContain("**");
        assertThat(card.text()).contains("The formatting changes as well.");
    }

    @Test
    void isShownAsItWouldStandWhereOneSaysHowOneTakesIt() {
        var page = page(room.participant(1), "/comments/{c}/reaction", edit);
        assertThat(page.select(".contribution strong").text()).isEqualTo("everybody");
        assertThat(page.select(".contribution li").text()).isEqualTo("in law");
        assertThat(page.select(".contribution .body").attr("lang")).isEqualTo("en");
    }

    @Test
    void isShownAmongOnesOwn() {
        assertThat(page(room.participant(0), "/workshops/{w}/mine", room.id())
                        .select("main strong")
                        .eachText())
                .contains("everybody");
    }

    @Test
    void keepsItsSignsWhereItIsTyped() {
        var form = page(room.participant(0), "/comments/{c}/change", edit);
        assertThat(form.getElementById("replacement").val()).contains("**everybody**");
    }
}
