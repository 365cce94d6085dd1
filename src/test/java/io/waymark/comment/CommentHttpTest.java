package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommentHttpTest {
    static final String CONCERN = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}";

    @Inject
    Scenario scenario;

    @Nested
    class AsParticipant {
        @Test
        void postsACommentAndReadsItBack() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            room.participant(0)
                    .post("/rounds/{r}/comments", CONCERN, round.id())
                    .statusCode(201)
                    .body("author.name", equalTo("Person 1"))
                    .body("mine", equalTo(true));
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].mine", equalTo(false));
        }
    }

    @Nested
    class AsObserver {
        @Test
        void mayReadButNotWrite() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var observer = room.observer();
            observer.post("/rounds/{r}/comments", CONCERN, round.id()).statusCode(403);
            observer.get("/rounds/{r}/comments", round.id()).statusCode(200).body("items", hasSize(0));
        }
    }

    @Nested
    class AsStranger {
        @Test
        void isAskedToSignIn() {
            var round = scenario.workshop().open(COMMENT);
            Guest.STRANGER.get("/rounds/{r}/comments", round.id()).statusCode(401);
        }

        @Test
        void doesNotLearnThatAnotherWorkshopsRoundExists() {
            var round = scenario.workshop().open(COMMENT);
            var elsewhere = scenario.workshop().participant(0);
            elsewhere.get("/rounds/{r}/comments", round.id()).statusCode(404);
        }
    }
}
