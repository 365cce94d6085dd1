package io.waymark.report;

import static io.waymark.session.RoundKind.COMMENT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the report tells who entered what when, and how people took suggested wordings. */
@QuarkusTest
class CommentReportHttpTest {
    @Inject
    Scenario scenario;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html | By e-mail | Entered late | Cannot accept 1",
                "md | By e-mail | Entered late | Cannot accept 1",
                "csv | source,EMAIL | late,yes | OBJECT,1",
                "json | \"source\":\"EMAIL\" | \"late\":true | \"OBJECT\":1"
            })
    void tellsHowAContributionCameIn(String format, String source, String late, String taken) {
        var room = scenario.workshop();
        var round = room.open(COMMENT);
        String edit = room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"So\",\"replacement\":\"Other words\"}",
                        round.id())
                .extract()
                .path("id");
        room.participant(1)
                .put("/comments/{c}/reactions/mine", "{\"value\":\"OBJECT\",\"reason\":\"Too dear\"}", edit)
                .statusCode(200);
        room.close(round);
        room.facilitator()
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\",\"source\":\"EMAIL\","
                                + "\"speaker\":\"Ms Berg\"}",
                        round.id())
                .statusCode(201);
        var path = "/workshops/{w}/report?format=" + format;
        room.facilitator()
                .get(path, room.id())
                .statusCode(200)
                .body(containsString(source))
                .body(containsString(late))
                .body(containsString(taken))
                .body(containsString("Ms Berg"))
                .body(containsString("Too dear"));
        room.participant(2).get(path, room.id()).body(containsString(taken)).body(not(containsString("Too dear")));
    }
}
