package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.vote.CastBallot;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ballots against the reference cases, and what they leave open. */
class BallotTallyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<JsonNode> approvals() throws IOException {
        return cases("approval");
    }

    static List<JsonNode> dots() throws IOException {
        return cases("dot_voting");
    }

    private static List<JsonNode> cases(String method) throws IOException {
        try (var file = BallotTallyTest.class.getResourceAsStream("/methods/reference-cases.json")) {
            return StreamSupport.stream(JSON.readTree(file).get("cases").spliterator(), false)
                    .filter(one -> one.get("method").asText().equals(method))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void reproducesTheCasesOfApproval(JsonNode one) {
        var keys = texts(one.at("/input/candidates"));
        var ballots = StreamSupport.stream(one.at("/input/approvals").spliterator(), false)
                .map(ballot -> texts(ballot))
                .map(approved -> approving(approved.toArray(String[]::new)))
                .toList();
        for (var item : new BallotTally(keys, ballots).approvals()) {
            assertThat(item.approvals())
                    .isEqualTo(one.at("/expected/counts/" + item.key()).intValue());
            assertThat(item.rank() == 1)
                    .as(item.key() + " wins")
                    .isEqualTo(texts(one.at("/expected/winners")).contains(item.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("dots")
    void reproducesTheCasesOfDots(JsonNode one) {
        var invalid = texts(one.at("/expected/invalid_ballots"));
        var given = JSON.convertValue(one.at("/input/ballots"), new TypeReference<List<Map<String, Integer>>>() {});
        var counted = java.util.stream.IntStream.range(0, given.size())
                .filter(i -> !invalid.contains(i + ""))
                .mapToObj(i -> new CastBallot(UUID.randomUUID(), given.get(i)))
                .toList();
        var items = new BallotTally(texts(one.at("/input/options")), counted).dots();
        for (var item : items) {
            assertThat(item.dots())
                    .isEqualTo(one.at("/expected/totals/" + item.key()).intValue());
            assertThat(item.voters())
                    .isEqualTo(
                            one.at("/expected/voters_per_option/" + item.key()).intValue());
        }
        assertThat(items.stream().mapToInt(DotsItem::dots).sum())
                .isEqualTo(one.at("/expected/dots_used").intValue());
    }

    @Test
    void ranksTiesAlikeAndLeavesAGap() {
        var ballots = List.of(dots(Map.of("R1", 2, "R3", 2)), dots(Map.of("R2", 1)));
        assertThat(new BallotTally(List.of("R1", "R2", "R3", "R4"), ballots).dots())
                .extracting(DotsItem::rank)
                .containsExactly(1, 3, 1, 4);
    }

    @Test
    void ranksNothingWhereNobodyVoted() {
        var nobody = new BallotTally(List.of("R1", "R2"), List.of());
        assertThat(nobody.dots()).extracting(DotsItem::rank).containsOnlyNulls();
        assertThat(nobody.approvals()).extracting(ApprovalItem::rank).containsOnlyNulls();
    }

    @Test
    void countsAnEmptyApprovalAmongTheVoters() {
        var items = new BallotTally(List.of("R1"), List.of(approving("R1"), approving())).approvals();
        assertThat(items.get(0).approvals()).isEqualTo(1);
        assertThat(items.get(0).voters()).isEqualTo(2);
    }

    private static CastBallot approving(String... keys) {
        var marks = new LinkedHashMap<String, Integer>();
        for (var key : keys) marks.put(key, 1);
        return dots(marks);
    }

    private static CastBallot dots(Map<String, Integer> marks) {
        return new CastBallot(UUID.randomUUID(), marks);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
