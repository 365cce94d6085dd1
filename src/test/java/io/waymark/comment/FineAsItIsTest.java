package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who finds a text fine as it is says so by choosing it: the form sends the words. */
@QuarkusTest
class FineAsItIsTest {
    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    private TestWorkshop room;
    private RoundView round;

    private void open(Attribution attribution) {
        room = scenario.workshop(attribution);
        round = room.open(Drafts.live(COMMENT));
    }

    private ValidatableResponse send(String path, Map<String, String> fields) {
        return room.participant(0)
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private ValidatableResponse say(String kind, String language) {
        var fields = Map.of("target", "R1", "kind", kind, "body", " ", "language", language);
        return send("/rounds/" + round.id() + "/comments", fields);
    }

    private CommentView said() {
        return comments.mine(room.member(0), round.id()).get(0);
    }

    /** Where we have no words of a language, it is the workshop's, and the comment says that. */
    @ParameterizedTest
    @CsvSource({"en, en, Fine as it is", "da, da, 'God, som den er'", "fi, en, Fine as it is"})
    void isSaidInTheLanguageThatItIsWrittenIn(String chosen, String language, String words) {
        open(Attribution.NAMED);
        say("SUPPORT", chosen).statusCode(303);
        assertThat(said().body()).isEqualTo(words);
        assertThat(said().language()).isEqualTo(language);
    }

    @Test
    void isSaidInTheLanguageOfTheWorkshopWhereNoneIsTold() {
        open(Attribution.PSEUDONYMOUS);
        say("SUPPORT", "").statusCode(303);
        assertThat(said().body()).isEqualTo("Fine as it is");
        assertThat(said().language()).isNull();
    }

    @Test
    void asksForWordsOfEverythingElse() {
        open(Attribution.NAMED);
        var back = say("CONCERN", "en").statusCode(422).extract().asString();
        assertThat(Jsoup.parse(back).select("#body-error").text()).contains("Write your comment.");
        assertThat(comments.mine(room.member(0), round.id())).isEmpty();
    }

    @Test
    void standsWhereSomebodyTakesTheirWordsBack() {
        open(Attribution.NAMED);
        var fields = Map.of("target", "R1", "kind", "CONCERN", "body", "Who pays?");
        send("/rounds/" + round.id() + "/comments", fields).statusCode(303);
        send("/comments/" + said().id() + "/change", Map.of("kind", "SUPPORT", "body", ""))
                .statusCode(303);
        assertThat(said().kind()).isEqualTo(CommentKind.SUPPORT);
        assertThat(said().body()).isEqualTo("Fine as it is");
    }

    @Test
    void isNoRuleOfPrograms() {
        open(Attribution.NAMED);
        var json = "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"\"}";
        room.participant(0).post("/rounds/{r}/comments", json, round.id()).statusCode(400);
    }
}
