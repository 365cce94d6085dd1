package io.waymark.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made once for all who have not voted yet holds nothing of anybody, and is left as soon as somebody answers. */
@QuarkusTest
class BlankFormTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(RoundKind.VOTE);
    }

    @Test
    void isTheSameForAllButForWhereDraftsAreKept() {
        var first = page(0, "en");
        var second = page(1, "en");
        assertThat(first.select("[checked]")).isEmpty();
        assertThat(second.select("form [data-draft]")).hasSize(3);
        assertThat(second.select("[data-draft-of]").attr("data-draft-of"))
                .isNotEmpty()
                .isNotEqualTo(first.select("[data-draft-of]").attr("data-draft-of"));
        assertThat(rows(second)).hasSize(3).isEqualTo(rows(first));
        assertThat(second.select("section.ballot .key").eachText()).containsExactly("R1", "R2", "R3");
        assertThat(second.select("section.ballot [formaction]").eachAttr("formaction"))
                .containsExactlyElementsOf(
                        first.select("section.ballot [formaction]").eachAttr("formaction"))
                .allMatch(address -> address.contains(round.id().toString()));
    }

    @Test
    void showsAnAnswerToWhoGaveItOnly() {
        page(0, "en");
        vote(0, "R2", "AGREE", "It is time.");
        var mine = page(0, "en");
        assertThat(mine.select("[checked]").eachAttr("id")).containsExactly("R2-AGREE");
        assertThat(mine.select("textarea").eachText()).containsExactly("It is time.");
        assertThat(mine.select(".status.done")).hasSize(1);
        var others = page(1, "en");
        assertThat(others.select("[checked]")).isEmpty();
        assertThat(others.text()).doesNotContain("It is time.");
        room.participant(0)
                .page()
                .post("/rounds/{r}/votes/R2/withdrawal", round.id())
                .then()
                .statusCode(303);
        assertThat(rows(page(0, "en"))).isEqualTo(rows(others));
    }

    /** What a round does not ask about is not there, and leaves nothing for those who come after. */
    @Test
    void anAddressOfWhatItDoesNotAskAboutSpoilsItForNobody() {
        for (var nothing : List.of("DOC", "A1", "R9"))
            room.participant(1).browse("/rounds/{r}?at=" + nothing, round.id()).statusCode(404);
        assertThat(rows(page(0, "en"))).hasSize(3);
    }

    @Test
    void isInTheLanguageOfWhoReads() {
        page(0, "en");
        var danish = page(1, "da");
        assertThat(rows(danish)).isNotEqualTo(rows(page(0, "en")));
        assertThat(danish.select("section.ballot .choice").first().text()).isEqualTo("Enig");
    }

    @Test
    void asksWhatTheRoundAsks() {
        page(0, "en");
        var other = room.open(Drafts.by(VoteMethod.CONSENT));
        var page = Jsoup.parse(
                room.participant(0).browse("/rounds/{r}", other.id()).extract().asString());
        assertThat(page.select("[value=CONSENT]")).hasSize(3);
        assertThat(page.select("section.ballot [formaction]").eachAttr("formaction"))
                .allMatch(address -> address.contains(other.id().toString()));
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() {
        page(0, "en");
        var answer = room.participant(0)
                .page()
                .formParam("reason.R1", "Why indeed")
                .formParam("at", "R1")
                .formParam("to", "/rounds/" + round.id())
                .formParam("back", "/rounds/" + round.id())
                .post("/rounds/{r}/votes", round.id());
        var page = Jsoup.parse(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("textarea[name=reason.R1]").text()).isEqualTo("Why indeed");
        assertThat(page.select("fieldset.invalid").eachAttr("id")).containsExactly("choice.R1");
    }

    private Document page(int who, String language) {
        var answer = room.participant(who).page().cookie("language", language).get("/rounds/{r}", round.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static List<String> rows(Document page) {
        return page.select("section.ballot").stream().map(Object::toString).toList();
    }

    private void vote(int who, String key, String choice, String reason) {
        room.participant(who)
                .put(
                        "/rounds/{r}/votes/" + key,
                        "{\"choice\":\"" + choice + "\",\"reason\":\"" + reason + "\"}",
                        round.id())
                .statusCode(200);
    }
}
