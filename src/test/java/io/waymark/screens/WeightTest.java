package io.waymark.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a page of a round with 16 recommendations weighs on the wire, in bytes as they are sent: the room may hang on a
 * single telephone.
 */
@QuarkusTest
class WeightTest {
    private static final int FIRST_VISIT = 120_000;
    /** Style, script and pictures are kept by the browser: their addresses change with what is in them. */
    private static final int AFTER = 15_000;

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final HttpClient client = HttpClient.newHttpClient();
    private TestWorkshop room;

    @BeforeEach
    void publish() throws IOException {
        try (var draft = getClass().getResourceAsStream("/roadmap/federal-data-strategy-2019-draft.md")) {
            room = scenario.empty(Attribution.NAMED)
                    .participants(3)
                    .publish(new String(draft.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void isLightForParticipants() {
        for (var round : List.of(
                NewRound.of(RoundKind.COMMENT, "Comment", 600),
                NewRound.of(RoundKind.VOTE, "Vote", 600),
                NewRound.plan(RoundKind.VOTE, "Dots")
                        .by(VoteMethod.DOTS)
                        .lasting(600)
                        .done(),
                NewRound.of(RoundKind.ASSESS, "Assess", 600))) {
            var path = "/rounds/" + room.open(round).id();
            weigh(room.participant(0), path);
            weigh(room.participant(0), path + "?list=1");
        }
        weigh(room.participant(0), "/workshops/" + room.id());
        weigh(room.participant(0), "/workshops/" + room.id() + "/together/R1");
    }

    @Test
    void isLightForFacilitators() {
        for (var kind : List.of(RoundKind.COMMENT, RoundKind.VOTE, RoundKind.ASSESS))
            weigh(
                    room.facilitator(),
                    "/workshops/" + room.id() + "/run?round=" + room.open(kind).id());
    }

    private void weigh(Guest who, String path) {
        var page = fetch(who, path);
        int assets = assets(html(page)).stream()
                .mapToInt(asset -> fetch(who, asset).body().length)
                .sum();
        System.out.printf(
                "Weight: %s %d bytes, then %d%n",
                path.replaceAll("[0-9a-f-]{36}", "…"), page.body().length + assets, page.body().length);
        assertThat(page.body().length).as(path).isLessThan(AFTER);
        assertThat(page.body().length + assets).as(path + " with its assets").isLessThan(FIRST_VISIT);
    }

    private Set<String> assets(String html) {
        var page = Jsoup.parse(html);
        var found = new LinkedHashSet<String>();
        found.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        found.addAll(page.select("script[src], img[src]").eachAttr("src"));
        assertThat(found).hasSizeGreaterThan(8);
        return found;
    }

    private String html(HttpResponse<byte[]> page) {
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var text = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpResponse<byte[]> fetch(Guest who, String path) {
        var request = HttpRequest.newBuilder(URI.create(url).resolve(path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "waymark=" + who.token())
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
