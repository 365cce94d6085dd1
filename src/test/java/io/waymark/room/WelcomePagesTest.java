package io.waymark.room;

import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What one does on the welcome page while one waits. */
@QuarkusTest
class WelcomePagesTest {
    private static final String STORED = "This is how it looks when it is stored";

    @Inject
    Scenario scenario;

    @Test
    void triesTheButtonsAndSendsNothingOfIt() {
        var room = scenario.workshop();
        var page = room.participant(0)
                .browse("/workshops/{w}", room.id())
                .body(allOf(containsString("Try the buttons"), not(containsString(STORED))))
                .extract()
                .asString();
        var form = page.substring(page.lastIndexOf("<form", page.indexOf("name=\"tried\"")));
        org.assertj.core.api.Assertions.assertThat(form.substring(0, form.indexOf("</form>")))
                .contains("method=\"get\"")
                .doesNotContain("practice-agree", "textarea");
        room.participant(0).browse("/workshops/{w}?tried=yes", room.id()).body(containsString(STORED));
        room.open(VOTE);
        room.participant(0).browse("/workshops/{w}", room.id()).body(not(containsString("Try the buttons")));
    }

    @Test
    void checksTheConnectionInWords() {
        var room = scenario.workshop();
        room.participant(0)
                .browse("/workshops/{w}", room.id())
                .body(allOf(
                        containsString("Connection check:"),
                        containsString("data-polling=\"Works. This page updates every few seconds.\""),
                        containsString("<noscript>Your browser runs no script here")));
    }

    @Test
    void seesHowLongTheTextTakes() {
        var room = scenario.workshop();
        room.participant(0).browse("/workshops/{w}", room.id()).body(containsString("about 1 min to read"));
        room.publish(io.waymark.support.TestWorkshop.DRAFT.replace("Why we are here.", "why ".repeat(540)));
        room.participant(0).browse("/workshops/{w}", room.id()).body(containsString("about 3 min to read"));
    }
}
