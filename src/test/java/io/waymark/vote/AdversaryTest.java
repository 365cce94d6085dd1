package io.waymark.vote;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.platform.Database;
import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody has the database of an anonymous round that is over, and lays what tells who answered beside what tells the
 * answers: in the order in which the rows lie there, and by their ids. They must do no better than by chance.
 */
@QuarkusTest
class AdversaryTest {
    /** Half of them, and half of these, are whole numbers. */
    private static final int PEOPLE = Integer.getInteger("waymark.crowd", 200);
    /**
     * How many more or less than half are right by chance. Its deviation is half the square root of how many there are; five
     * times that happens less than once in a million runs.
     */
    private static final int CHANCE = (int) Math.ceil(5 * Math.sqrt(PEOPLE) / 2);

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    AgroalDataSource connections;

    @Inject
    Database database;

    private TestWorkshop room;
    private final Map<UUID, Boolean> truth = new HashMap<>();

    /** Answers one after the other, half of them yes. */
    private interface Answer {
        void give(Member me, boolean yes);
    }

    @BeforeEach
    void open() {
        room = scenario.workshop(Attribution.ANONYMOUS).participants(PEOPLE - 3);
    }

    @Test
    void learnsNothingOfVotes() {
        var round = room.open(VOTE);
        answer((me, yes) ->
                votes.cast(me, round.id(), "R1", new NewVote(yes ? VoteChoice.AGREE : VoteChoice.DISAGREE, null)));
        room.close(round);
        learnsNothing(round, "vote", "choice", "AGREE");
    }

    @Test
    void learnsNothingOfBallots() {
        var round = room.open(NewRound.plan(VOTE, "Approve")
                .lasting(600)
                .by(io.waymark.session.VoteMethod.APPROVAL)
                .done());
        answer((me, yes) -> ballots.cast(me, round.id(), new NewBallot(List.of(yes ? "R1" : "R2"), null)));
        room.close(round);
        learnsNothing(round, "ballot", "marks", "R1");
    }

    @Test
    void learnsNothingOfAssessments() {
        var round = room.open(ASSESS);
        answer((me, yes) ->
                assessments.assess(me, round.id(), "R1", new NewAssessment(Map.of("relevance", yes ? 5 : 4), null)));
        room.close(round);
        learnsNothing(round, "assessment", "scores", "5");
    }

    /** Nor does how much somebody answered tell which answers are theirs. */
    @Test
    void cannotCount() {
        var round = room.open(VOTE);
        for (var key : List.of("R1", "R2", "R3"))
            votes.cast(room.member(0), round.id(), key, new NewVote(VoteChoice.AGREE, null));
        votes.cast(room.member(1), round.id(), "R1", new NewVote(VoteChoice.DISAGREE, null));
        room.close(round);
        assertThat(column(round, "participation", "contributions", "member_id")).containsOnly("1");
    }

    private void answer(Answer answer) {
        for (int i = 0; i < PEOPLE; i++) {
            var me = room.member(i);
            boolean yes = (i * 37L % PEOPLE) < PEOPLE / 2;
            truth.put(me.id(), yes);
            answer.give(me, yes);
        }
    }

    private void learnsNothing(RoundView round, String table, String column, String yes) {
        assertThat(column(round, table, "member_id", "id")).hasSize(PEOPLE).containsOnlyNulls();
        // On PostgreSQL a row also tells which transaction wrote it.
        var places = database.isShared() ? List.of("ctid", "xmin::text::bigint") : List.of("_rowid_");
        var traces = new HashMap<String, List<String>>();
        for (var people : with(places, "member_id"))
            traces.put("participation by " + people, column(round, "participation", "member_id", people));
        for (var came : with(places, "joined_at")) traces.put("membership by " + came, answerers(came));
        for (var answers : with(places, "id"))
            traces.forEach((trace, people) -> {
                int right = right(people, column(round, table, column, answers), yes);
                assertThat(right).as(trace + " beside " + answers).isBetween(PEOPLE / 2 - CHANCE, PEOPLE / 2 + CHANCE);
            });
    }

    private static List<String> with(List<String> places, String more) {
        return Stream.concat(places.stream(), Stream.of(more)).toList();
    }

    /** The order in which the people came in, who answered in that order. */
    private List<String> answerers(String order) {
        return rows("select id from membership where workshop_id = ? order by " + order, room.id()).stream()
                .filter(id -> truth.containsKey(UUID.fromString(id)))
                .toList();
    }

    private int right(List<String> people, List<String> answers, String yes) {
        int right = 0;
        for (int i = 0; i < PEOPLE; i++) {
            boolean said = answers.get(i).contains(yes) && !answers.get(i).contains("DIS" + yes);
            if (truth.get(UUID.fromString(people.get(i))) == said) right++;
        }
        return right;
    }

    private List<String> column(RoundView round, String table, String column, String order) {
        return rows("select %s from %s where round_id = ? order by %s".formatted(column, table, order), round.id());
    }

    private List<String> rows(String query, UUID of) {
        var found = new ArrayList<String>();
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, of);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(rows.getString(1));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return found;
    }
}
