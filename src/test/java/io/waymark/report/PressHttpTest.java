package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While the press is taken and enough wait, who comes is told at once to come again, and what needs no press goes on. */
@QuarkusTest
class PressHttpTest {
    @Inject
    Press press;

    @Inject
    Scenario scenario;

    private final CountDownLatch done = new CountDownLatch(1);
    private TestWorkshop room;

    @BeforeEach
    void takeThePress() throws Exception {
        room = scenario.workshop();
        var crowd = Executors.newCachedThreadPool();
        for (int i = press.room(); i > 0; i--) crowd.submit(() -> press.print(this::jam));
        crowd.shutdown();
        while (press.room() > 0) Thread.sleep(5);
    }

    private boolean jam() {
        try {
            return done.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterEach
    void leaveThePress() throws Exception {
        done.countDown();
        while (press.room() < 10) Thread.sleep(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/workshops/%s/report?format=pdf",
                "/workshops/%s/report?format=docx",
                "/workshops/%s/report?format=xlsx",
                "/workshops/%s/comments.xlsx",
                "/workshops/%s/mine/copy?format=pdf",
                "/workshops/%s/versions/1/changes.docx?since=1"
            })
    void sendsAwayAtOnceWhomItHasNoRoomFor(String path) {
        long began = System.nanoTime();
        room.participant(0)
                .get(path.formatted(room.id()))
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("/problems/unavailable"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    void writesWhatIsOnlyTextMeanwhileAndPrintsAgainAfterwards() throws Exception {
        var path = "/workshops/" + room.id() + "/report?format=";
        for (var format : new String[] {"html", "md", "csv", "json"})
            room.participant(0).get(path + format).statusCode(200);
        leaveThePress();
        room.participant(0).get(path + "pdf").statusCode(200);
    }
}
