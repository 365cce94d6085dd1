package io.waymark.screens;

import io.waymark.session.NewRound;
import io.waymark.session.RoundDraft;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A workshop in which one item of every kind stands in the same state, with what people have said in them. */
final class Room {
    static final int PEOPLE = 5;

    /** What a person can meet on an agenda. */
    enum Kind {
        TALK,
        COMMENT,
        AGREEMENT,
        CONSENT,
        APPROVAL,
        DOTS,
        ASSESS,
        AGAIN;

        boolean isVote() {
            return ordinal() >= AGREEMENT.ordinal() && ordinal() <= DOTS.ordinal();
        }

        boolean hasResults() {
            return ordinal() >= AGREEMENT.ordinal();
        }
    }

    final TestWorkshop workshop;
    final Attribution attribution;
    final RoundState state;
    final Guest lead;
    final Guest observer;
    /** Who has answered everything. */
    final Guest author;
    /** Who has answered nothing. */
    final Guest late;

    final Map<Kind, RoundView> rounds = new EnumMap<>(Kind.class);
    final List<UUID> comments = new ArrayList<>();

    Room(Scenario scenario, RoundState state, Attribution attribution) {
        this.state = state;
        this.attribution = attribution;
        workshop = scenario.empty(attribution).participants(PEOPLE + 1).publish(Texts.ROADMAP);
        lead = workshop.facilitator();
        observer = workshop.observer();
        author = workshop.participant(0);
        late = workshop.participant(PEOPLE);
        var first = workshop.planned(plan(Kind.ASSESS, null));
        play(Kind.ASSESS, first, RoundState.REVEALED);
        var agenda = workshop.meeting("Peer-learning session", scenario.now(), agenda(first));
        for (var kind : Kind.values()) rounds.put(kind, agenda.get(kind.ordinal()));
        rounds.forEach((kind, round) -> play(kind, round, state));
    }

    private static List<NewRound> agenda(RoundView first) {
        return Stream.of(Kind.values()).map(kind -> plan(kind, first)).toList();
    }

    private void play(Kind kind, RoundView round, RoundState until) {
        if (until == RoundState.PLANNED) return;
        step(round, "open");
        say(kind, round);
        if (until == RoundState.PAUSED) step(round, "pause");
        if (until == RoundState.CLOSED || until == RoundState.REVEALED) step(round, "close");
        if (until == RoundState.REVEALED) step(round, "reveal");
    }

    private void step(RoundView round, String step) {
        lead.post("/rounds/{r}/" + step, "{}", round.id()).statusCode(200);
    }

    private static NewRound plan(Kind kind, RoundView first) {
        return draft(kind)
                .saying("Think of your own country and your own work.")
                .lasting(900)
                .after(kind == Kind.AGAIN ? first.id() : null)
                .done();
    }

    private static RoundDraft draft(Kind kind) {
        if (kind.isVote())
            return NewRound.plan(RoundKind.VOTE, "Vote by " + kind.name().toLowerCase())
                    .by(VoteMethod.valueOf(kind.name()));
        return switch (kind) {
            case TALK -> NewRound.plan(RoundKind.TALK, "Welcome and plenary");
            case COMMENT -> NewRound.plan(RoundKind.COMMENT, "Read and comment");
            case AGAIN -> NewRound.plan(RoundKind.ASSESS, "Second assessment");
            default -> NewRound.plan(RoundKind.ASSESS, "First assessment").askingReasonBelow(3);
        };
    }

    private void say(Kind kind, RoundView round) {
        if (kind == Kind.TALK) return;
        if (kind == Kind.COMMENT) comments.addAll(Said.comments(this, round));
        else for (int i = 0; i < PEOPLE; i++) Said.answer(kind, round, workshop.participant(i), i);
        author.put("/rounds/{r}/done", "{\"done\":true}", round.id()).statusCode(200);
    }

    String path(String more) {
        return "/workshops/" + workshop.id() + more;
    }

    String round(Kind kind, String more) {
        return "/rounds/" + rounds.get(kind).id() + more;
    }

    String session(Kind kind, String more) {
        return "/sessions/" + rounds.get(kind).sessionId() + more;
    }
}
