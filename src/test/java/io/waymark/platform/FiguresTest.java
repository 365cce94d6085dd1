package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/dashboard.json draws is there to be asked for, and names nobody. */
@QuarkusTest
class FiguresTest {
    private static final Pattern FIGURE = Pattern.compile("\\b(waymark|http|agroal|jvm|process|system)(_[a-z]+)+");

    @Inject
    Scenario scenario;

    @Test
    void tellsHowItWorksAndNobodysName() throws IOException {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
        var told = given().get("/q/metrics").then().statusCode(200).extract().asString();
        var drawn = FIGURE.matcher(Files.readString(Path.of("docs", "dashboard.json")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(drawn).hasSizeGreaterThan(10).allSatisfy(figure -> assertThat(told)
                .containsPattern("(?m)^" + figure + "[ {]"));
        assertThat(told)
                .contains("uri=\"/api/v1/rounds/{round}/votes/{recommendation}\"")
                .doesNotContain(round.id().toString());
    }

    /** What is turned away at the edge bears its address as it was sent: a secret, or as many as somebody makes up. */
    @Test
    void countsWhatIsRefusedUnderNoAddress() {
        given().get("/i/canary-secret;x").then().statusCode(400);
        given().header("Sec-Fetch-Site", "cross-site")
                .contentType("application/x-www-form-urlencoded")
                .post("/i/canary-secret")
                .then()
                .statusCode(403);
        var told = given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(told).contains("uri=\"UNKNOWN\"").doesNotContain("canary");
    }
}
