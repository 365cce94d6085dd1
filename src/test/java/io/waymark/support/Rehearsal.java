package io.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A workshop that was set up over the API of a running application: a facilitator, participants, a text (R1 to R3). */
public record Rehearsal(String id, String code, String facilitator, List<String> participants) {
    public static final List<String> KEYS = List.of("R1", "R2", "R3");

    public static Rehearsal begin(App app, int people) {
        return begin(app, people, TestWorkshop.DRAFT);
    }

    public static Rehearsal begin(App app, int people, String text) {
        var credentials = "{\"email\":\"" + App.ORGANISER + "\",\"password\":\"" + App.PASSWORD + "\"}";
        var facilitator =
                done(app.post(null, "/tokens", credentials), 201).path("token").asText();
        var workshop = done(app.post(facilitator, "/workshops", "{\"title\":\"Rehearsal\"}"), 201);
        var id = workshop.path("id").asText();
        done(app.markdown(facilitator, "/workshops/" + id + "/versions", text), 201);
        done(app.post(facilitator, "/workshops/" + id + "/versions/1/publication", "{}"), 200);
        var code = workshop.path("joinCode").asText();
        var participants = new ArrayList<String>();
        for (int i = 0; i < people; i++) participants.add(join(app, code, "Person " + i));
        return new Rehearsal(id, code, facilitator, List.copyOf(participants));
    }

    /** @return the token of somebody who came later */
    public String join(App app, String name) {
        return join(app, code, name);
    }

    private static String join(App app, String code, String name) {
        var person = "{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}";
        return done(app.insist(null, "/join", person), 201).path("token").asText();
    }

    /** Of all participants. */
    public List<String> names(App app) {
        var names = new ArrayList<String>();
        var path = "/workshops/" + id + "/members?role=PARTICIPANT&limit=200";
        for (var next = ""; next != null; ) {
            var part = done(app.get(facilitator, path + next), 200);
            names.addAll(part.path("items").findValuesAsText("name"));
            next = part.path("next").isTextual() ? "&after=" + part.path("next").asText() : null;
        }
        return names;
    }

    /** @return the id of a round that is open */
    public String open(App app, String kind, int seconds) {
        return open(app, "\"kind\":\"" + kind + "\"", "Round", seconds);
    }

    /** The same of a round in which everybody has five dots. */
    public String openDots(App app, int seconds) {
        return open(app, "\"kind\":\"VOTE\",\"method\":\"DOTS\",\"dots\":5", "Priorities", seconds);
    }

    private String open(App app, String what, String title, int seconds) {
        var session = "{\"title\":\"Session\",\"rounds\":[{" + what + ",\"title\":\"" + title + "\",\"seconds\":"
                + seconds + "}]}";
        var planned = done(app.post(facilitator, "/workshops/" + id + "/sessions", session), 201);
        var round = planned.path("rounds").get(0).path("id").asText();
        done(app.post(facilitator, "/rounds/" + round + "/open", "{}"), 200);
        return round;
    }

    /** Closes it as soon as the application is not busy. */
    public void close(App app, String round) {
        done(app.insist(facilitator, "/rounds/" + round + "/close", "{}"), 200);
    }

    public static JsonNode done(App.Answer answer, int expected) {
        if (answer.status() != expected) throw new AssertionError(answer.toString());
        return answer.body();
    }
}
