package io.waymark.security;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;

import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workshop with something behind every door: rounds in every state, comments, a published text and a draft. */
final class Ground {
    final TestWorkshop room;
    final Guest observer;
    /** Somebody who was a participant. */
    final Guest removed;
    /** Who wrote the comments. */
    final Guest author;

    final Map<String, RoundView> rounds = new LinkedHashMap<>();
    final List<UUID> comments;
    private final UUID draft;
    private final UUID member;

    Ground(Scenario scenario) {
        this(scenario, TestWorkshop.DRAFT);
    }

    /** @param text with R1 and R2 */
    Ground(Scenario scenario, String text) {
        room = scenario.empty(Attribution.NAMED).participants(4).publish(text);
        observer = room.observer();
        author = room.participant(1);
        member = room.participant(2).member().id();
        removed = room.participant(3);
        rounds.put("planned", room.planned(Scenario.round(VOTE)));
        rounds.put("blind", room.open(VOTE));
        rounds.put("comment", room.open(COMMENT));
        rounds.put("assess", room.open(ASSESS));
        rounds.put(
                "ballot",
                room.open(NewRound.plan(VOTE, "Ballot")
                        .by(VoteMethod.APPROVAL)
                        .lasting(600)
                        .done()));
        rounds.put("closed", room.close(room.open(VOTE)));
        rounds.put("revealed", room.reveal(room.close(room.open(VOTE))));
        room.facilitator()
                .patch(
                        "/sessions/{s}",
                        "{\"startsAt\":\"2027-01-10T09:00:00Z\"}",
                        rounds.get("planned").sessionId())
                .statusCode(200);
        draft = UUID.fromString(author.put(
                        "/rounds/{r}/drafts/R2",
                        "{\"body\":\"Not sent\"}",
                        rounds.get("comment").id())
                .statusCode(200)
                .extract()
                .path("id"));
        comments = List.of(comment("SUPPORT", ""), comment("EDIT", ",\"replacement\":\"Better words.\""));
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        room.facilitator().post("/workshops/{w}/rehearsal", "{}", room.id()).statusCode(201);
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        removed.member().id())
                .statusCode(200);
    }

    private UUID comment(String kind, String more) {
        var body = "{\"target\":\"R1\",\"kind\":\"" + kind + "\",\"body\":\"What I think\"" + more + "}";
        var id = author.post("/rounds/{r}/comments", body, rounds.get("comment").id())
                .statusCode(201)
                .extract()
                .<String>path("id");
        return UUID.fromString(id);
    }

    /** The ids that fill the path of a route, once for every state of things that it may meet. */
    List<Map<String, Object>> ids(Route route) {
        if (route.has("round"))
            return rounds.values().stream()
                    .map(round -> with("round", round.id()))
                    .toList();
        if (route.has("comment"))
            return comments.stream().map(comment -> with("comment", comment)).toList();
        if (route.has("number")) return List.of(with("number", 1), with("number", 2));
        return List.of(with("number", 1));
    }

    private Map<String, Object> with(String parameter, Object id) {
        var ids = new HashMap<String, Object>(Map.of(
                "workshop",
                room.id(),
                "session",
                rounds.get("planned").sessionId(),
                "round",
                rounds.get("blind").id(),
                "comment",
                comments.get(0),
                "member",
                member,
                "number",
                2,
                "recommendation",
                "R1",
                "key",
                "R1",
                "code",
                room.code(),
                "secret",
                "no-such-secret"));
        ids.put("about", "R1");
        ids.put("draft", draft);
        ids.put("colour", "1d4e89");
        ids.put("section", "foreword");
        ids.put(parameter, id);
        return ids;
    }
}
