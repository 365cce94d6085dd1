package io.waymark.demo;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.assessment.Assessments;
import io.waymark.comment.Comments;
import io.waymark.comment.Dispositions;
import io.waymark.comment.NewReaction;
import io.waymark.comment.Reactions;
import io.waymark.comment.Stance;
import io.waymark.session.Done;
import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.Participations;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.session.VoteMethod;
import io.waymark.vote.Ballots;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays the first part of the sample session, up to the assessment that is open now. */
@ApplicationScoped
class MidSession {
    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Comments comments;

    @Inject
    Reactions reactions;

    @Inject
    Dispositions dispositions;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Participations participations;

    List<RoundView> plan(History past, Member facilitator) {
        var session = new NewSession("Peer-learning session", past.start(), null, null, null, agenda());
        return sessions.plan(facilitator, session).rounds();
    }

    void play(
            History past,
            SampleWorkshop sample,
            Member facilitator,
            Map<String, Member> people,
            List<RoundView> agenda) {
        var stage = new Stage(past, sample, facilitator, people);
        play(stage, agenda.get(0), 0, 10, () -> {});
        playComments(stage, agenda.get(1));
        play(stage, agenda.get(2), 35, 50, () -> playVotes(stage, agenda.get(2)));
        play(stage, agenda.get(3), 50, 55, () -> playDots(stage, agenda.get(3)));
        rounds.open(facilitator, agenda.get(4).id());
        playAssessments(sample, people, agenda.get(4));
    }

    /** Where and with whom it plays. */
    private record Stage(History past, SampleWorkshop sample, Member facilitator, Map<String, Member> people) {}

    private static List<NewRound> agenda() {
        return List.of(
                NewRound.of(TALK, "Welcome", 600),
                round(
                        COMMENT,
                        "Read and comment",
                        1500,
                        "Read the recommendations of your field and say what to change."),
                round(VOTE, "How far do you agree?", 900, "One vote on each recommendation, as it stands."),
                NewRound.plan(VOTE, "First priorities: five dots")
                        .saying("Where should work begin? Spread your dots.")
                        .lasting(300)
                        .by(VoteMethod.DOTS)
                        .done(),
                round(ASSESS, "Relevance and feasibility", 1500, "Think of your own country and your own work."),
                round(VOTE, "Priorities after discussion", 600, "Vote again on what was discussed."),
                NewRound.of(TALK, "Plenary", 1800));
    }

    private static NewRound round(io.waymark.session.RoundKind kind, String title, int seconds, String instructions) {
        var asksBelow = kind == ASSESS ? Integer.valueOf(3) : null;
        return NewRound.plan(kind, title)
                .saying(instructions)
                .lasting(seconds)
                .askingReasonBelow(asksBelow)
                .done();
    }

    /** An item from one minute of the session to another; its results are shown as soon as it is over. */
    private void play(Stage stage, RoundView round, int from, int to, Runnable contributions) {
        var end = Duration.ofMinutes(to);
        QuarkusTransaction.requiringNew().run(() -> {
            stage.past.at(Duration.ofMinutes(from), () -> rounds.open(stage.facilitator, round.id()));
            contributions.run();
            stage.past.at(end.minusSeconds(60), () -> rounds.close(stage.facilitator, round.id()));
            if (round.kind() == TALK) return;
            stage.past.at(end.minusSeconds(45), () -> rounds.reveal(stage.facilitator, round.id()));
        });
    }

    private void playComments(Stage stage, RoundView round) {
        var posted = new ArrayList<UUID>();
        play(stage, round, 10, 35, () -> {
            var remarks = stage.sample.comments();
            for (int i = 0; i < remarks.size(); i++) {
                var remark = remarks.get(i);
                var moment = History.inTurn(Duration.ofMinutes(12), Duration.ofMinutes(34), i, remarks.size());
                var author = stage.people.get(remark.by());
                posted.add(stage.past
                        .at(moment, () -> comments.post(author, round.id(), remark.comment(posted)))
                        .id());
            }
            stage.past.at(Duration.ofMinutes(34), () -> support(stage, posted));
        });
        stage.past.at(
                Duration.ofMinutes(35).minusSeconds(30),
                () -> together(() -> stage.sample
                        .replies()
                        .forEach(reply -> dispositions.answer(
                                stage.facilitator, posted.get(reply.comment()), reply.disposition()))));
    }

    private void support(Stage stage, List<UUID> posted) {
        var consent = new NewReaction(Stance.CONSENT, null);
        for (int i = 0; i < posted.size(); i++)
            for (var name : stage.sample.comments().get(i).supportedBy())
                reactions.react(stage.people.get(name), posted.get(i), consent);
    }

    private void playVotes(Stage stage, RoundView round) {
        var sampled = new SampleVotes(stage.sample);
        var keys = List.copyOf(stage.sample.votes().keySet());
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            var moment = History.inTurn(Duration.ofMinutes(36), Duration.ofMinutes(48), i, keys.size());
            stage.past.at(moment, () -> sampled.on(key)
                    .forEach((name, vote) -> votes.cast(stage.people.get(name), round.id(), key, vote)));
        }
    }

    /** All but the last have voted when it closes. */
    private void playDots(Stage stage, RoundView round) {
        var sampled = new SampleVotes(stage.sample);
        var participants = stage.sample.withRole(Role.PARTICIPANT);
        stage.past.at(Duration.ofMinutes(52), () -> {
            for (int i = 0; i + 1 < participants.size(); i++)
                ballots.cast(stage.people.get(participants.get(i).name()), round.id(), sampled.dots(i));
        });
    }

    private void playAssessments(SampleWorkshop sample, Map<String, Member> people, RoundView round) {
        var participants = sample.withRole(Role.PARTICIPANT);
        for (int i = 0; i < participants.size(); i++) {
            var me = people.get(participants.get(i).name());
            var given = sample.assessmentsOf(i);
            together(() -> given.forEach(
                    (recommendation, draft) -> assessments.assess(me, round.id(), recommendation, draft)));
            if (given.size() == sample.assessments().size()) participations.done(me, round.id(), new Done(true, false));
        }
    }

    private static void together(Runnable contributions) {
        QuarkusTransaction.joiningExisting().run(contributions);
    }
}
