package io.waymark.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every kind of contribution alike, by who asks. */
@QuarkusTest
class ContributionHttpTest {
    private static final String MALFORMED = "{nonsense";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionClock sessionClock;

    private enum Contribution {
        COMMENT(RoundKind.COMMENT, "{\"target\":\"%s\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}"),
        VOTE(RoundKind.VOTE, "{\"choice\":\"AGREE\"}"),
        ASSESSMENT(RoundKind.ASSESS, "{\"scores\":{\"relevance\":4}}");

        private final RoundKind kind;
        private final String json;

        Contribution(RoundKind kind, String json) {
            this.kind = kind;
            this.json = json;
        }

        ValidatableResponse send(Guest guest, UUID round, String key) {
            return send(guest, round, key, json.formatted(key));
        }

        ValidatableResponse send(Guest guest, UUID round, String key, String body) {
            return switch (this) {
                case COMMENT -> guest.post("/rounds/{r}/comments", body, round);
                case VOTE -> guest.put("/rounds/{r}/votes/{key}", body, round, key);
                case ASSESSMENT -> guest.put("/rounds/{r}/assessments/{key}", body, round, key);
            };
        }

        int acknowledged() {
            return this == COMMENT ? 201 : 200;
        }
    }

    @Nested
    class AsParticipant {
        @ParameterizedTest
        @EnumSource
        void contributesWhileTheRoundIsOpen(Contribution what) {
            var room = scenario.workshop();
            var round = room.open(what.kind).id();
            what.send(room.participant(0), round, "R1")
                    .statusCode(what.acknowledged())
                    .body("version", equalTo(1))
                    .body("roundId", equalTo(round.toString()));
        }

        @ParameterizedTest
        @EnumSource
        void findsNoUnknownRound(Contribution what) {
            var me = scenario.workshop().participant(0);
            notFound(what.send(me, UUID.randomUUID(), "R1"));
        }

        @ParameterizedTest
        @EnumSource
        void isTooEarlyForAPlannedRound(Contribution what) {
            var room = scenario.workshop();
            notOpen(
                    what.send(
                            room.participant(0),
                            room.planned(Scenario.round(what.kind)).id(),
                            "R1"),
                    "PLANNED");
        }

        @ParameterizedTest
        @EnumSource
        void waitsWhileTheRoundIsPaused(Contribution what) {
            var room = scenario.workshop();
            var round = room.open(what.kind).id();
            room.facilitator().post("/rounds/{r}/pause", "{}", round).statusCode(200);
            notOpen(what.send(room.participant(0), round, "R1"), "PAUSED");
            room.facilitator().post("/rounds/{r}/resume", "{}", round).statusCode(200);
            what.send(room.participant(0), round, "R1").statusCode(what.acknowledged());
        }

        @ParameterizedTest
        @EnumSource
        void isTooLateForAClosedOrRevealedRound(Contribution what) {
            var room = scenario.workshop();
            var closed = room.close(room.open(what.kind));
            notOpen(what.send(room.participant(0), closed.id(), "R1"), "CLOSED")
                    .body("closedAt", equalTo(closed.closedAt().toString()));
            room.reveal(closed);
            notOpen(what.send(room.participant(0), closed.id(), "R1"), "REVEALED");
        }

        @ParameterizedTest
        @EnumSource
        void isTooLateAfterTheGraceWhetherTheClockNoticedOrNot(Contribution what) {
            var room = scenario.workshop();
            var round = room.open(what.kind).id();
            clock.advance(Duration.ofSeconds(600).plusMillis(1499));
            what.send(room.participant(0), round, "R1").statusCode(what.acknowledged());
            clock.advance(Duration.ofMillis(1));
            notOpen(what.send(room.participant(0), round, "R2"), "CLOSED");
            sessionClock.closeOverdue();
            notOpen(what.send(room.participant(0), round, "R2"), "CLOSED");
            room.participant(0).get("/rounds/{r}/progress", round).body("answered", equalTo(1));
        }

        @ParameterizedTest
        @EnumSource
        void findsNothingOutsideTheScope(Contribution what) {
            var room = scenario.workshop();
            var round = room.open(Drafts.about(what.kind, "R1", "R3")).id();
            notFound(what.send(room.participant(0), round, "R2"));
            notFound(what.send(room.participant(0), round, "R99"));
            what.send(room.participant(0), round, "R3").statusCode(what.acknowledged());
        }

        @ParameterizedTest
        @EnumSource
        void isToldOfTheWrongKind(Contribution what) {
            var room = scenario.workshop();
            for (var kind : RoundKind.values())
                if (kind != what.kind)
                    what.send(room.participant(0), room.open(kind).id(), "R1")
                            .statusCode(409)
                            .body("type", equalTo("/problems/conflict"));
        }

        @ParameterizedTest
        @EnumSource
        void isToldWhatIsWrongBeforeWhetherTheRoundIsOpen(Contribution what) {
            var room = scenario.workshop();
            var round = room.close(room.open(what.kind)).id();
            invalid(what.send(room.participant(0), round, "R1", MALFORMED));
            invalid(what.send(room.participant(0), round, "R1", "{}"));
            invalid(what.send(room.participant(0), round, "R1", "[]"));
            invalid(what.send(room.participant(0), round, "R1", "{\"unknown\":1}"));
        }
    }

    @Nested
    class AsFacilitatorOrObserver {
        @ParameterizedTest
        @EnumSource
        void contributesNothing(Contribution what) {
            var room = scenario.workshop();
            var round = room.open(what.kind).id();
            for (var guest : new Guest[] {room.facilitator(), room.observer()}) {
                forbidden(what.send(guest, round, "R1"));
                forbidden(what.send(guest, round, "R99"));
                // Facilitators may enter comments for others: theirs has to be read before it can be refused.
                if (what != Contribution.COMMENT || guest != room.facilitator())
                    forbidden(what.send(guest, round, "R1", MALFORMED));
            }
            room.facilitator().get("/rounds/{r}/progress", round).body("answered", equalTo(0));
        }
    }

    @Nested
    class AsMemberOfAnotherWorkshop {
        @ParameterizedTest
        @EnumSource
        void doesNotLearnThatTheRoundExists(Contribution what) {
            var open = scenario.workshop().open(what.kind).id();
            var elsewhere = scenario.workshop();
            for (var guest : new Guest[] {elsewhere.participant(0), elsewhere.facilitator(), elsewhere.observer()}) {
                notFound(what.send(guest, open, "R1"));
                notFound(what.send(guest, open, "R1", MALFORMED));
                notFound(guest.get("/rounds/{r}/mine", open));
                notFound(guest.get("/rounds/{r}/results", open));
                notFound(guest.get("/rounds/{r}/comments", open));
            }
        }
    }

    @Nested
    class AsStranger {
        @ParameterizedTest
        @EnumSource
        void isAskedToSignInFirst(Contribution what) {
            var round = scenario.workshop().open(what.kind).id();
            for (var id : new UUID[] {round, UUID.randomUUID()}) {
                what.send(Guest.STRANGER, id, "R1").statusCode(401).body("type", equalTo("/problems/unauthenticated"));
                what.send(Guest.STRANGER, id, "R1", MALFORMED).statusCode(401);
                Guest.STRANGER.get("/rounds/{r}/mine", id).statusCode(401);
            }
        }
    }

    private static void invalid(ValidatableResponse answer) {
        answer.statusCode(400).contentType("application/problem+json").body("type", equalTo("/problems/invalid"));
    }

    private static void forbidden(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    private static void notFound(ValidatableResponse answer) {
        answer.statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    private static ValidatableResponse notOpen(ValidatableResponse answer, String state) {
        return answer.statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("state", equalTo(state));
    }
}
