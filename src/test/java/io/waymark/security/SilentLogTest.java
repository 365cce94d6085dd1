package io.waymark.security;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever goes right or wrong, the log holds no secret and no word of what people typed, and no line of theirs. */
@QuarkusTest
class SilentLogTest {
    private static final String SECRET = "canary-7f3a91";
    private static final String JSON = "application/json";
    /** What would begin a line of its own, or colour one. */
    private static final String LINES = "canary-7f3a91\\r\\n2026-01-01 ERROR forged \\u001b[31m";

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            var text = new StringWriter();
            text.write(record.getMessage() + " ");
            if (record.getParameters() != null) for (var each : record.getParameters()) text.write(each + " ");
            if (record.getThrown() != null) record.getThrown().printStackTrace(new PrintWriter(text));
            log.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Knock knock;

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        root.addHandler(listener);
        knock = new Knock(url);
    }

    @AfterEach
    void stop() {
        root.removeHandler(listener);
    }

    @Test
    void holdsNoSecret() {
        var nobody = Guest.STRANGER;
        var email = scenario.organiser().email();
        knock.send(
                "POST",
                "/api/v1/tokens",
                nobody,
                JSON,
                "{\"email\":\"" + email + "\",\"password\":\"" + SECRET + "\"}");
        knock.send("POST", "/api/v1/tokens", nobody, JSON, "{\"email\":\"" + email + "\",\"password\":\"" + SECRET);
        knock.send("POST", "/api/v1/tokens", nobody, JSON, "{\"password\":{\"" + SECRET + "\":1}}");
        knock.send("GET", "/i/" + SECRET, nobody, null, null);
        knock.send("GET", "/set-up/" + SECRET, nobody, null, null);
        knock.send("GET", "/api/v1/me", new Guest(null, SECRET + ".e30." + SECRET), null, null);
        var room = scenario.workshop();
        knock.send("GET", "/workshops/" + room.id() + "/projector?t=" + SECRET, nobody, null, null);
        silent();
    }

    @Test
    void holdsNothingThatPeopleTyped() {
        var room = scenario.workshop();
        var me = room.participant(0);
        var comment = room.open(COMMENT);
        var vote = room.open(VOTE);
        for (var text : new String[] {SECRET, LINES}) {
            var comments = "/api/v1/rounds/" + comment.id() + "/comments";
            knock.send(
                    "POST", comments, me, JSON, "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + text + "\"}");
            knock.send("POST", comments, me, JSON, "{\"target\":\"R1\",\"kind\":\"" + text + "\",\"body\":\"x\"}");
            knock.send("POST", comments, me, JSON, "{\"" + text + "\":1}");
            knock.send("POST", comments, me, JSON, "{\"body\":\"" + text);
            var mine = "/api/v1/rounds/" + vote.id() + "/votes/R1";
            knock.send("PUT", mine, me, JSON, "{\"choice\":\"AGREE\",\"reason\":\"" + text + "\"}");
            knock.send("PUT", mine, me, JSON, "{\"choice\":\"" + text + "\"}");
            knock.send(
                    "PATCH",
                    "/api/v1/workshops/" + room.id() + "/members/mine",
                    me,
                    JSON,
                    "{\"name\":\"" + text + "\"}");
        }
        room.close(vote);
        room.reveal(vote);
        for (var format : new String[] {"md", "csv", "pdf"})
            knock.send("GET", "/api/v1/workshops/" + room.id() + "/report?format=" + format, me, null, null);
        silent();
    }

    private void silent() {
        assertThat(log).noneMatch(line -> line.contains("canary")).noneMatch(line -> line.contains("forged"));
    }
}
