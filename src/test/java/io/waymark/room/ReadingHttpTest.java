package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much there is to read of an agenda item; what one looked at is nothing that the server knows. */
@QuarkusTest
class ReadingHttpTest {
    @Inject
    Scenario scenario;

    private static Document page(Guest guest, RoundView round, String query) {
        return Jsoup.parse(guest.browse("/rounds/" + round.id() + query)
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void saysWithoutScriptHowLongAllOfItTakes() {
        var room = scenario.workshop();
        var round = room.open(COMMENT);
        var line = page(room.participant(0), round, "").select("[data-reading]");
        assertThat(line.text()).isEqualTo("About 1 minute of reading");
        assertThat(line.attr("data-pace")).isEqualTo("200");
        assertThat(line.attr("data-reading"))
                .startsWith(room.member(0).id() + ":")
                .contains(round.id().toString())
                .doesNotContain(" ");
    }

    @Test
    void tellsTheWordsOfEachPart() {
        var room = scenario.workshop();
        var parts = page(room.participant(0), room.open(COMMENT), "").select(".contents [data-part]");
        assertThat(parts.eachAttr("data-part")).startsWith("R1");
        assertThat(parts.eachAttr("data-words")).allMatch(words -> Integer.parseInt(words) > 0);
    }

    @Test
    void tellsItBeforeTheItemOpensAndNotAfterItsEnd() {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(COMMENT));
        assertThat(page(room.participant(0), round, "?at=R1").select("[data-reading]"))
                .hasSize(1);
        var over = room.open(COMMENT);
        room.close(over);
        assertThat(page(room.participant(0), over, "").select("[data-reading]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTE", "ASSESS"})
    void saysWhatIsLeftWherePeopleAnswerOneAfterTheOther(RoundKind kind) {
        var room = scenario.workshop();
        var round = room.open(kind);
        assertThat(page(room.participant(0), round, "?at=R1").text()).contains("about 1 minute of reading left");
        assertThat(page(room.observer(), round, "?at=R1").text()).doesNotContain("of reading left");
    }

    @Test
    void saysNothingOfItWhereNothingIsLeft() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (var key : round.recommendations())
            room.participant(0)
                    .put("/rounds/{r}/votes/{k}", "{\"choice\":\"AGREE\"}", round.id(), key)
                    .statusCode(200);
        assertThat(page(room.participant(0), round, "?list=1").text()).doesNotContain("of reading left");
    }
}
