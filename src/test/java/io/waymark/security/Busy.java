package io.waymark.security;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A workshop of a size: so many people, recommendations and sessions, and so much of all that people do. */
final class Busy {
    final Ground ground;
    final String wall;
    private final int size;
    private int draft = 2;
    private final TestWorkshop room;
    private final Guest lead;
    private final List<Guest> people = new ArrayList<>();

    Busy(Scenario scenario, int size) {
        this.size = size;
        ground = new Ground(scenario, text(size));
        room = ground.room;
        lead = room.facilitator();
        people.add(room.participant(0));
        for (int i = 0; i < size; i++) {
            people.add(room.join());
            room.observer();
            room.planned(Scenario.round(VOTE));
        }
        answer(ground.rounds.get("blind"), ground.rounds.get("assess"), ground.rounds.get("ballot"));
        speak(ground.rounds.get("comment"));
        over();
        consolidate(room.open(COMMENT));
        ground.rounds.values().forEach(round -> put("/rounds/" + round.id() + "/note", lead, "{\"text\":\"Mine\"}"));
        put("/workshops/" + room.id() + "/message", lead, "{\"text\":\"Hear\"}");
        wall = lead.post("/workshops/{w}/projector/link", "{}", room.id())
                .extract()
                .<String>path("link")
                .replaceAll(".*t=", "");
    }

    private static String text(int size) {
        var text = new StringBuilder("# A roadmap\n\nWhy.\n");
        for (int i = 0; i < Math.max(2, size); i++)
            text.append("\n## Area %d\n\n### Do %d\n\nDo it.\n\n#### Actions\n\n- Act\n".formatted(i, i));
        return text.toString();
    }

    private List<String> keys() {
        return IntStream.rangeClosed(1, Math.max(2, size))
                .mapToObj(i -> "R" + i)
                .toList();
    }

    /** Rounds of every kind that are over, with all that people answered in them. */
    private void over() {
        for (int i = 0; i < size; i++) {
            var vote = room.open(VOTE);
            var assess = room.open(ASSESS);
            var ballot = room.open(Drafts.by(VoteMethod.APPROVAL));
            answer(vote, assess, ballot);
            for (var round : List.of(vote, assess, ballot))
                ground.rounds.put(i % 2 + " " + round.kind() + round.method(), room.reveal(room.close(round)));
        }
    }

    private void answer(RoundView vote, RoundView assess, RoundView ballot) {
        for (var guest : people) {
            for (var key : keys()) {
                put("/rounds/" + vote.id() + "/votes/" + key, guest, "{\"choice\":\"DISAGREE\",\"reason\":\"No\"}");
                put(
                        "/rounds/" + assess.id() + "/assessments/" + key,
                        guest,
                        "{\"scores\":{\"relevance\":2,\"feasibility\":3},\"reason\":\"So\"}");
            }
            put("/rounds/" + ballot.id() + "/ballot", guest, "{\"approved\":[\"R1\",\"R2\"]}");
        }
    }

    /** Everybody comments, replies to the first and reacts to it, and has something that is not sent; the first says more. */
    private List<UUID> speak(RoundView round) {
        var said = new ArrayList<UUID>();
        for (int i = 0; i < people.size(); i++) {
            var me = people.get(i);
            said.add(comment(round, me, i % 2 == 0 ? "EDIT\",\"replacement\":\"Do it well." : "CONCERN", i / 2, null));
            comment(round, me, "SUPPORT", 0, said.get(0));
            said.add(comment(round, people.get(0), "QUESTION", 0, null));
            if (i > 0)
                put("/comments/" + said.get(0) + "/reactions/mine", me, "{\"value\":\"OBJECT\",\"reason\":\"No\"}");
            put("/rounds/" + round.id() + "/drafts/R2", me, "{\"body\":\"Not sent\"}");
        }
        return said;
    }

    private static UUID comment(RoundView round, Guest me, String kind, int about, UUID to) {
        var reply = to == null ? "" : ",\"inReplyTo\":\"" + to + "\"";
        var body = "{\"target\":\"R%d\",\"kind\":\"%s\",\"body\":\"Well\"%s}".formatted(about + 1, kind, reply);
        return UUID.fromString(me.post("/rounds/{r}/comments", body, round.id())
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Each comment is answered and led to a change of the draft; the first says what they think of that. */
    private void consolidate(RoundView round) {
        var said = speak(round);
        ground.rounds.put("said", room.reveal(room.close(round)));
        for (var each : said)
            put("/comments/" + each + "/disposition", lead, "{\"decision\":\"REJECTED\",\"reason\":\"No\"}");
        for (int i = 3; i < said.size(); i += 2)
            put("/comments/" + said.get(i) + "/group", lead, "{\"with\":\"" + said.get(1) + "\"}");
        post("/workshops/" + room.id() + "/dispositions/release", "{}");
        for (int i = 1; i < said.size(); i += 2)
            put("/comments/" + said.get(i) + "/satisfaction", people.get(0), "{\"value\":\"SATISFIED\"}");
        var change = "{\"kind\":\"EDIT\",\"recommendations\":[\"%s\"],\"text\":{\"body\":\"Do it better.\"},"
                + "\"reason\":\"So they said\",\"comments\":[\"%s\"]}";
        for (int i = 0; i < keys().size(); i++)
            post("/workshops/" + room.id() + "/versions/2/changes", change.formatted(keys().get(i), said.get(i)));
    }

    /** Ends what is open: no text is published while rounds are about the one before. */
    void close() {
        for (var open : List.of("blind", "comment", "assess", "ballot")) room.close(ground.rounds.get(open));
    }

    /** Publishes the draft, and the one after it, and so on. */
    void revise(int versions) {
        var all = "/workshops/" + room.id() + "/versions";
        for (int i = 0; i < versions; i++) {
            post(all + "/" + draft + "/publication", "{\"override\":\"So be it\"}");
            post(all, "{\"basedOn\":" + draft++ + "}");
        }
    }

    /** Another workshop of the same people. */
    void elsewhere() {
        var code = post("/workshops", "{\"title\":\"Another\"}").extract().path("joinCode");
        var me = "{\"code\":\"%s\",\"name\":\"Me\",\"acceptedNotice\":true}".formatted(code);
        people.get(0).post("/join", me).statusCode(lessThan(300));
    }

    private ValidatableResponse post(String path, String json) {
        return lead.post(path, json).statusCode(lessThan(300));
    }

    private static void put(String path, Guest guest, String json) {
        guest.put(path, json).statusCode(lessThan(300));
    }
}
