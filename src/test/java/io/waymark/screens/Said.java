package io.waymark.screens;

import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.workshop.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people answer in the rooms that we look at: they differ, some cannot judge, some give a reason. */
final class Said {
    private static final String[] AGREEMENT = {"DISAGREE", "AGREE", "AGREE", "NEUTRAL", "ABSTAIN"};
    private static final String[] CONSENT = {"OBJECT", "CONSENT", "RESERVATION", "CONSENT", "STAND_ASIDE"};

    private Said() {}

    static void answer(Room.Kind kind, RoundView round, Guest guest, int person) {
        switch (kind) {
            case AGREEMENT -> votes(round, guest, AGREEMENT, person);
            case CONSENT -> votes(round, guest, CONSENT, person);
            case APPROVAL -> ballot(round, guest, "{\"approved\":[\"R1\",\"R%d\"]}".formatted(2 + person % 2));
            case DOTS -> ballot(round, guest, "{\"dots\":{\"R1\":%d,\"R3\":1}}".formatted(person % 4));
            default -> scores(round, guest, person);
        }
    }

    private static void votes(RoundView round, Guest guest, String[] choices, int person) {
        for (int i = 1; i <= 3; i++)
            guest.put(
                            "/rounds/{r}/votes/R" + i,
                            "{\"choice\":\"%s\",\"reason\":\"Because of our courts, and what they decided.\"}"
                                    .formatted(choices[(person * i) % choices.length]),
                            round.id())
                    .statusCode(200);
    }

    private static void ballot(RoundView round, Guest guest, String json) {
        guest.put("/rounds/{r}/ballot", json, round.id()).statusCode(200);
    }

    private static void scores(RoundView round, Guest guest, int person) {
        for (int i = 1; i <= 3; i++)
            guest.put(
                            "/rounds/{r}/assessments/R" + i,
                            "{\"scores\":{\"relevance\":%d,\"feasibility\":%s},\"reason\":\"We tried it in 2019.\"}"
                                    .formatted(1 + (person + i) % 5, person == 3 ? "null" : String.valueOf(1 + person)),
                            round.id())
                    .statusCode(200);
    }

    /** A comment of each kind, one with a quote, a wording that others judge, a reply, what was said aloud. */
    static List<UUID> comments(Room room, RoundView round) {
        var posted = new ArrayList<UUID>();
        for (var kind : List.of("SUPPORT", "CONCERN", "QUESTION", "EVIDENCE", "ADDITION"))
            posted.add(post(room.author, round, kind, ",\"quote\":{\"exact\":\"train its staff\"}"));
        var wording = post(
                room.workshop.participant(1),
                round,
                "EDIT",
                ",\"quote\":{\"exact\":\"every year\"},\"replacement\":\"every two years\"");
        posted.add(wording);
        react(room.author, wording, "OBJECT");
        react(room.workshop.participant(2), wording, "CONSENT");
        posted.add(
                post(room.author, round, "EDIT", ",\"replacement\":\"Each agency trains whoever buys such systems.\""));
        post(room.workshop.participant(2), round, "QUESTION", ",\"inReplyTo\":\"" + posted.get(1) + "\"");
        post(room.lead, round, "CONCERN", ",\"source\":\"ORAL\"" + speaker(room));
        return posted;
    }

    /** Where people are not named, nobody who spoke is either. */
    private static String speaker(Room room) {
        return room.attribution == Attribution.NAMED ? ",\"speaker\":\"A colleague in the room\"" : "";
    }

    private static UUID post(Guest guest, RoundView round, String kind, String more) {
        var body = "{\"target\":\"R1\",\"kind\":\"%s\",\"body\":\"Small agencies have **nobody** for this.\"%s}";
        return UUID.fromString(guest.post("/rounds/{r}/comments", body.formatted(kind, more), round.id())
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void react(Guest guest, UUID comment, String value) {
        guest.put(
                        "/comments/{c}/reactions/mine",
                        "{\"value\":\"%s\",\"reason\":\"It costs too much.\"}".formatted(value),
                        comment)
                .statusCode(200);
    }
}
