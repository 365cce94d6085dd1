package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.ResultScreen.Group;
import io.waymark.analysis.ResultScreen.Row;
import io.waymark.vote.VoteChoice;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    /** Says what was asked for. */
    private static final AnalysisMessages WORDS = (AnalysisMessages) Proxy.newProxyInstance(
            AnalysisMessages.class.getClassLoader(),
            new Class<?>[] {AnalysisMessages.class},
            (proxy, message, parameters) -> message.getName());

    private static Row row(String key, int valid, Double net, Boolean consensus) {
        var counts = Map.of(VoteChoice.AGREE, valid);
        return row(key, new VoteItem(key, counts, valid, null, net, null, consensus, List.of()));
    }

    private static Row row(String key, VoteItem vote) {
        return new Row(key, "Title of " + key, vote, null, List.of(), List.of(), null, null);
    }

    private static String told(Group group) {
        return group.title() + group.rows().stream().map(Row::key).toList();
    }

    @Test
    void standTogetherConsensusFirst() {
        var rows = List.of(
                row("R1", 6, 0.0, false),
                row("R2", 6, 100.0, true),
                row("R3", 0, null, null),
                row("R4", 2, 50.0, false),
                row("R5", null),
                row("R6", 8, 90.0, true));
        assertThat(new Verdicts(5, WORDS).of(rows))
                .extracting(VerdictsTest::told)
                .containsExactly(
                        "consensus[R2, R6]",
                        "noConsensus[R1]",
                        "tooFew[R4]",
                        "undefinedConsensus[R3]",
                        "suppressed[R5]");
    }

    @Test
    void byNetSupportTiesStandInTheOrderOfTheText() {
        var rows = List.of(
                row("R1", 0, null, null),
                row("R2", 6, -20.0, false),
                row("R3", 6, 80.0, true),
                row("R4", null),
                row("R5", 6, 80.0, true),
                row("R6", 6, 90.0, true));
        assertThat(Verdicts.byNet(rows)).extracting(Row::key).containsExactly("R6", "R3", "R5", "R2", "R1", "R4");
    }
}
