package io.waymark.screens;

import static io.waymark.screens.Room.Kind.AGREEMENT;
import static io.waymark.screens.Room.Kind.ASSESS;
import static io.waymark.screens.Room.Kind.COMMENT;
import static io.waymark.screens.Room.Kind.CONSENT;
import static io.waymark.screens.Room.Kind.DOTS;
import static io.waymark.screens.Room.Kind.TALK;

import io.waymark.session.RoundState;
import io.waymark.support.Guest;
import java.util.Map;

/** The pages of one workshop, for everybody who has another view of them. */
final class Tour {
    private static final Map<String, String> NOTHING = Map.of();

    private final Walk walk;
    private final Room room;
    private final String in;

    Tour(Walk walk, Room room) {
        this.walk = walk;
        this.room = room;
        this.in = room.state.name().toLowerCase();
    }

    /** The items of the agenda, as they stand in this workshop. */
    void rounds() {
        for (var kind : Room.Kind.values()) {
            // What is planned, paused or closed looks alike for all ways to vote.
            if (!isTypical(kind) && room.state != RoundState.OPEN && room.state != RoundState.REVEALED) continue;
            see(room.author, kind + "-author", room.round(kind, ""));
            if (room.state == RoundState.OPEN) see(room.late, kind + "-late", room.round(kind, ""));
            if (kind.hasResults()) results(kind);
            if (isTypical(kind)) {
                if (room.state == RoundState.OPEN) {
                    see(room.observer, kind + "-observer", room.round(kind, ""));
                    see(room.lead, kind + "-facilitator", room.round(kind, ""));
                }
                see(
                        room.lead,
                        kind + "-run",
                        room.path("/run?round=") + room.rounds.get(kind).id());
            }
        }
    }

    private static boolean isTypical(Room.Kind kind) {
        return kind == TALK || kind == COMMENT || kind == AGREEMENT || kind == ASSESS;
    }

    private void results(Room.Kind kind) {
        if (room.state == RoundState.CLOSED) see(room.lead, kind + "-preview", room.round(kind, "/results"));
        if (room.state == RoundState.REVEALED) see(room.author, kind + "-results", room.round(kind, "/results"));
        else if (kind == AGREEMENT) see(room.author, "results-hidden", room.round(kind, "/results"));
    }

    /** What differs with the state of the agenda. */
    void overviews() {
        see(room.author, "welcome-author", room.path(""));
        see(room.observer, "welcome-observer", room.path(""));
        see(room.lead, "welcome-facilitator", room.path(""));
        see(room.lead, "sessions-facilitator", room.path("/sessions"));
        see(room.author, "mine", room.path("/mine"));
        see(room.observer, "report-observer", room.path("/report"));
        see(room.lead, "report-foreword", room.path("/report/sections/foreword"));
        wrong(
                room.lead,
                "report-foreword",
                room.path("/report/sections/foreword"),
                "main form",
                Map.of("text", "x".repeat(20_001)));
    }

    void planning() {
        see(room.author, "sessions-participant", room.path("/sessions"));
        see(room.lead, "session-change", room.session(COMMENT, "/change"));
        wrong(room.lead, "session-change", room.session(COMMENT, "/change"), "main form", Map.of("title", ""));
        see(room.lead, "session-new", room.path("/sessions/new"));
        wrong(room.lead, "session-new", room.path("/sessions/new"), "main form", Map.of("title", ""));
        for (var kind : new String[] {"TALK", "COMMENT", "VOTE", "ASSESS"})
            see(room.lead, "item-new-" + kind, room.session(COMMENT, "/rounds/new?kind=" + kind));
        wrong(room.lead, "item-new", room.session(COMMENT, "/rounds/new?kind=VOTE"), "main form", Map.of("title", ""));
        for (var kind : new Room.Kind[] {TALK, COMMENT, DOTS, ASSESS})
            see(room.lead, "item-change-" + kind, room.round(kind, "/change"));
        wrong(room.lead, "item-change", room.round(DOTS, "/change"), "main form", Map.of("title", ""));
        see(room.lead, "item-drop", room.round(COMMENT, "/drop"));
    }

    /** In an open round: forms that come back, lists of all, and the page with everything on it. */
    void answering() {
        see(room.author, "comments", room.round(COMMENT, "/comments?at=R1"));
        see(room.author, "comments-none", room.round(COMMENT, "/comments?at=R3"));
        see(room.author, "comment-reply", room.round(COMMENT, "?at=R1&reply=" + room.comments.get(1)));
        wrong(room.author, "comment", room.round(COMMENT, "?at=R1"), "form.compose", Map.of("quote", "not there"));
        see(room.author, "comment-change", "/comments/" + room.comments.get(1) + "/change");
        wrong(room.author, "comment-change", change(), "form.compose", Map.of("body", ""));
        see(room.late, "comment-reaction", "/comments/" + room.comments.get(5) + "/reaction?value=OBJECT");
        see(room.late, "vote-one-by-one", room.round(CONSENT, "?at=R1"));
        wrong(room.late, "dots", room.round(DOTS, ""), ".one-ballot", Map.of("dots.R1", "9"));
        wrong(room.late, "assess", room.round(ASSESS, ""), "#scores", NOTHING);
        see(room.author, "assess-list", room.round(ASSESS, "?list=1"));
        see(room.late, "together", room.path("/together"));
        see(room.author, "together-one", room.path("/together/R1"));
        see(room.lead, "entry", room.round(COMMENT, "/entry"));
        wrong(room.lead, "entry", room.round(COMMENT, "/entry"), "form.compose", NOTHING);
        drafts();
        see(room.lead, "close", room.round(COMMENT, "/close"));
    }

    /** What somebody has begun and not sent. */
    private void drafts() {
        room.late
                .put(
                        "/rounds/{r}/drafts/R2",
                        "{\"kind\":\"CONCERN\",\"body\":\"Half a sentence\"}",
                        room.rounds.get(COMMENT).id())
                .statusCode(200);
        see(room.late, "comment-restored", room.round(COMMENT, "?at=R2"));
        see(room.late, "comment-elsewhere", room.round(COMMENT, "?at=R1"));
        see(room.late, "unsent", room.path("/unsent"));
        see(room.author, "unsent-none", room.path("/unsent"));
    }

    private String change() {
        return "/comments/" + room.comments.get(1) + "/change";
    }

    void reopening() {
        see(room.lead, "reopen", room.round(AGREEMENT, "/reopen"));
        wrong(room.lead, "reopen", room.round(AGREEMENT, "/reopen"), "main form", NOTHING);
        see(room.lead, "entry", room.round(COMMENT, "/entry"));
        for (var refusal : new String[] {"state", "text", "message", "focus", "length", "NOTHING_LEFT"})
            see(room.lead, "run-" + refusal, room.path("/run?refused=" + refusal));
    }

    /** Breakdowns, and what is kept from everybody where names are. */
    void breakdowns() {
        for (var kind : new Room.Kind[] {AGREEMENT, ASSESS, DOTS})
            for (var by : new String[] {"country", "stakeholderGroup"})
                see(room.author, kind + "-by-" + by, room.round(kind, "/results?by=" + by));
    }

    private void see(Guest who, String name, String path) {
        walk.see(who, in + "-" + name, path);
    }

    private void wrong(Guest who, String name, String path, String form, Map<String, String> fields) {
        walk.sendWrong(who, in + "-" + name + "-wrong", path, form, fields);
    }
}
