package io.waymark.demo;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.assessment.Assessments;
import io.waymark.comment.Comments;
import io.waymark.comment.Dispositions;
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
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plays the first part of the sample session, up to the assessment that is open now. */
@ApplicationScoped
class MidSession {
    /** Welcome, comments, votes and dots, as long as they were planned. */
    private static final Duration GONE_BY = Duration.ofMinutes(55);

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Comments comments;

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

    @Inject
    Clock clock;

    void play(SampleWorkshop sample, Member facilitator, Map<String, Member> people) {
        var agenda = sessions.plan(facilitator, session()).rounds();
        rounds.open(facilitator, agenda.get(0).id());
        rounds.close(facilitator, agenda.get(0).id());
        playComments(sample, facilitator, people, agenda.get(1));
        playVotes(sample, facilitator, people, agenda.get(2));
        playDots(sample, facilitator, people, agenda.get(3));
        rounds.open(facilitator, agenda.get(4).id());
        playAssessments(sample, people, agenda.get(4));
    }

    private NewSession session() {
        var start = clock.instant().minus(GONE_BY).truncatedTo(ChronoUnit.MINUTES);
        return new NewSession("Peer-learning session", start, null, null, null, agenda());
    }

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

    private void playComments(SampleWorkshop sample, Member facilitator, Map<String, Member> people, RoundView round) {
        rounds.open(facilitator, round.id());
        var posted = new ArrayList<UUID>();
        together(() -> sample.comments()
                .forEach(remark -> posted.add(comments.post(people.get(remark.by()), round.id(), remark.comment(posted))
                        .id())));
        finish(facilitator, round);
        together(() -> sample.replies()
                .forEach(reply -> dispositions.answer(facilitator, posted.get(reply.comment()), reply.disposition())));
    }

    private void playVotes(SampleWorkshop sample, Member facilitator, Map<String, Member> people, RoundView round) {
        rounds.open(facilitator, round.id());
        var sampled = new SampleVotes(sample);
        for (var recommendation : sample.votes().keySet())
            together(() -> sampled.on(recommendation)
                    .forEach((name, vote) -> votes.cast(people.get(name), round.id(), recommendation, vote)));
        finish(facilitator, round);
    }

    /** All but the last have voted when it closes. */
    private void playDots(SampleWorkshop sample, Member facilitator, Map<String, Member> people, RoundView round) {
        rounds.open(facilitator, round.id());
        var sampled = new SampleVotes(sample);
        var participants = sample.withRole(Role.PARTICIPANT);
        together(() -> {
            for (int i = 0; i + 1 < participants.size(); i++)
                ballots.cast(people.get(participants.get(i).name()), round.id(), sampled.dots(i));
        });
        finish(facilitator, round);
    }

    private void finish(Member facilitator, RoundView round) {
        rounds.close(facilitator, round.id());
        rounds.reveal(facilitator, round.id());
    }

    private void playAssessments(SampleWorkshop sample, Map<String, Member> people, RoundView round) {
        var participants = sample.withRole(Role.PARTICIPANT);
        for (int i = 0; i < participants.size(); i++) {
            var me = people.get(participants.get(i).name());
            var given = sample.assessmentsOf(i);
            together(() -> given.forEach(
                    (recommendation, draft) -> assessments.assess(me, round.id(), recommendation, draft)));
            if (given.size() == sample.assessments().size()) participations.done(me, round.id(), new Done(true, null));
        }
    }

    private static void together(Runnable contributions) {
        QuarkusTransaction.joiningExisting().run(contributions);
    }
}
