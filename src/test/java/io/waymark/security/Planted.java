package io.waymark.security;

import static io.waymark.security.Payloads.each;
import static io.waymark.security.Payloads.packed;
import static io.waymark.security.Typed.any;
import static io.waymark.security.Typed.cut;
import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A workshop in which people have typed all payloads into every field that they can fill in. */
final class Planted {
    static final List<String> TITLES = packed("Title", 200);
    private static final ObjectMapper JSON = new ObjectMapper();

    final TestWorkshop room;
    final List<Guest> people = new ArrayList<>();
    final List<UUID> sessions = new ArrayList<>();
    final List<UUID> planned = new ArrayList<>();
    final List<UUID> comments = new ArrayList<>();
    final UUID talk;
    final UUID vote;
    final UUID assess;
    /** The last two are open. */
    final List<UUID> rounds;

    final List<UUID> members;
    /** What the address of the presentation view ends in. */
    final String wall;

    private final Knock knock;
    private final Guest lead;

    Planted(Scenario scenario, Knock knock) {
        this.knock = knock;
        room = scenario.empty(Attribution.NAMED);
        lead = room.facilitator();
        settings(TITLES.get(0), 0);
        publish();
        join();
        invite();
        members = List.of(find("zqInvited"), find("zqName"));
        plan();
        talk = room.open(COMMENT).id();
        vote = room.open(VOTE).id();
        assess = room.open(ASSESS).id();
        speak();
        judge();
        answer();
        revise();
        rounds = List.of(
                talk, vote, assess, room.open(VOTE).id(), room.open(ASSESS).id());
        note();
        foreword();
        var link = send("POST", "/workshops/" + room.id() + "/projector/link", lead, Map.of());
        wall = link.path("link").asText().replaceAll(".*t=", "?t=");
    }

    /** What facilitators write down for themselves, and what somebody typed and has not sent. */
    private void note() {
        for (var round : rounds)
            send(
                    "PUT",
                    "/rounds/" + round + "/note",
                    lead,
                    Map.of("text", packed("Note", 4000).get(0)));
        for (int i = 1; i <= 3; i++) send("PUT", "/rounds/" + talk + "/drafts/R" + i, people.get(0), Typed.unsent(i));
    }

    /** What facilitators write for the report. */
    private void foreword() {
        for (var section : List.of("foreword", "disclaimer"))
            send(
                    "PUT",
                    "/workshops/" + room.id() + "/report/sections/" + section,
                    lead,
                    Map.of("text", packed("Section", 20000).get(0)));
    }

    /** Nothing is open any more, and the wall sums up what was found. */
    void sumUp() {
        for (var round : rounds.subList(3, 5)) {
            send("POST", "/rounds/" + round + "/close", lead, Map.of());
            send("POST", "/rounds/" + round + "/reveal", lead, Map.of());
        }
        send("PUT", "/workshops/" + room.id() + "/projector", lead, Map.of("blank", false, "findings", true));
    }

    /** The fields of which a workshop has one only. */
    void settings(String title, int number) {
        var change = new LinkedHashMap<String, Object>();
        change.put("title", title);
        change.put("purpose", any(packed("Purpose", 5000), number));
        change.put("contact", any(packed("Contact", 300), number));
        change.put("privacyNotice", packed("Notice", 20000).get(0));
        if (number == 0) change.put("criteria", Typed.criteria());
        send("PATCH", "/workshops/" + room.id(), lead, change);
        var said = any(packed("Announced", 300), number);
        send("PUT", "/workshops/" + room.id() + "/message", lead, Map.of("text", said));
    }

    private void publish() {
        send("POST", "/workshops/" + room.id() + "/versions", lead, Typed.document());
        send("POST", "/workshops/" + room.id() + "/versions/1/publication", lead, Map.of());
    }

    /** Some come in by the code, as many as it takes for all payloads to be somebody's name. */
    private void join() {
        var names = packed("Name", 200);
        for (int i = 0; i < names.size(); i++) {
            var joined = send("POST", "/join", Guest.STRANGER, Typed.person(room.code(), names.get(i), i));
            people.add(new Guest(null, joined.path("token").asText()));
        }
    }

    private void invite() {
        var invitations = each("Invited").stream()
                .map(name -> Map.of(
                        "name", name, "role", "OBSERVER", "organisation", name, "stakeholderGroup", cut(name, 120)))
                .toList();
        send("POST", "/workshops/" + room.id() + "/invitations", lead, Map.of("invitations", invitations));
    }

    private UUID find(String name) {
        var found = knock.send("GET", "/api/v1/workshops/" + room.id() + "/members?name=" + name, lead, null, null);
        return UUID.fromString(
                Knock.read(found.body()).path("items").get(0).path("id").asText());
    }

    private void plan() {
        var titles = packed("Session", 200);
        for (int i = 0; i < titles.size(); i++) {
            var session = send("POST", "/workshops/" + room.id() + "/sessions", lead, Typed.session(titles.get(i), i));
            sessions.add(UUID.fromString(session.path("id").asText()));
            planned.add(UUID.fromString(session.path("rounds").get(0).path("id").asText()));
        }
    }

    /** Each payload is a comment, a proposed wording, and a reply; the authors' names are payloads too. */
    private void speak() {
        var bodies = each("Comment");
        var wordings = packed("Wording", 300);
        for (int i = 0; i < bodies.size(); i++) {
            var draft = new HashMap<String, Object>(
                    Map.of("target", "R" + (1 + i % 3), "kind", "CONCERN", "body", bodies.get(i)));
            if (i < wordings.size()) {
                draft.put("kind", "EDIT");
                draft.put("quote", Map.of("exact", "zqBody first words."));
                draft.put("replacement", wordings.get(i));
            }
            comments.add(UUID.fromString(send("POST", "/rounds/" + talk + "/comments", any(people, i), draft)
                    .path("id")
                    .asText()));
        }
        for (int i = 0; i < 10; i++) {
            send(
                    "PUT",
                    "/comments/" + comments.get(i) + "/reactions/mine",
                    any(people, i + 1),
                    Map.of("value", "OBJECT", "reason", any(packed("Objection", 4000), i)));
            send("POST", "/rounds/" + talk + "/comments", any(people, i), Typed.reply(comments.get(i), i));
            send("POST", "/rounds/" + talk + "/comments", lead, Typed.speech(i));
        }
    }

    private void judge() {
        var reasons = packed("Reason", 900);
        for (int i = 0; i < reasons.size(); i++) {
            send(
                    "PUT",
                    "/rounds/" + vote + "/votes/R1",
                    any(people, i),
                    Map.of("choice", "DISAGREE", "reason", reasons.get(i)));
            send(
                    "PUT",
                    "/rounds/" + assess + "/assessments/R1",
                    any(people, i),
                    Map.of("scores", Map.of("c0", 1 + i % 5, "c1", 2), "reason", any(packed("Judgement", 900), i)));
        }
        for (var round : List.of(vote, assess)) {
            send("POST", "/rounds/" + round + "/close", lead, Map.of());
            send(
                    "POST",
                    "/rounds/" + round + "/reopen",
                    lead,
                    Map.of("seconds", 60, "reason", packed("Reopened", 1000).get(0)));
            send("POST", "/rounds/" + round + "/close", lead, Map.of());
            send("POST", "/rounds/" + round + "/reveal", lead, Map.of());
        }
    }

    private void answer() {
        for (int i = 0; i < 40; i++)
            send(
                    "PUT",
                    "/comments/" + comments.get(i) + "/disposition",
                    lead,
                    Map.of("decision", "REJECTED", "reason", any(packed("Answer", 600), i)));
        send(
                "PUT",
                "/comments/" + comments.get(41) + "/visibility",
                lead,
                Map.of("hidden", true, "reason", packed("Hidden", 1000).get(0)));
        send("POST", "/workshops/" + room.id() + "/dispositions/release", lead, Map.of());
    }

    /** Another version with what changed and why, and a draft after it. */
    private void revise() {
        var versions = "/workshops/" + room.id() + "/versions";
        send("POST", "/rounds/" + talk + "/close", lead, Map.of());
        send("POST", versions, lead, Map.of("basedOn", 1));
        for (int i = 1; i <= 3; i++)
            send(
                    "POST",
                    versions + "/2/changes",
                    lead,
                    Map.of(
                            "kind",
                            "EDIT",
                            "recommendations",
                            List.of("R" + i),
                            "text",
                            Map.of("body", any(packed("NewBody", 6000), i)),
                            "reason",
                            any(packed("Why", 4000), i),
                            "comments",
                            comments.subList(i, i + 2)));
        send(
                "POST",
                versions + "/2/publication",
                lead,
                Map.of("override", packed("Override", 2000).get(0)));
        send("POST", versions, lead, Map.of("basedOn", 2));
    }

    JsonNode send(String method, String path, Guest guest, Map<String, ?> body) {
        try {
            var answer = knock.send(method, "/api/v1" + path, guest, "application/json", JSON.writeValueAsString(body));
            if (!answer.isStored()) throw new AssertionError(answer.toString());
            return answer.body().isEmpty() ? JSON.nullNode() : Knock.read(answer.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
