package io.waymark.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.comment.CommentKind;
import io.waymark.comment.CommentView;
import io.waymark.comment.Decision;
import io.waymark.comment.Disposition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The comments on a part, a page at a time. */
@Tag("plain")
class StacksTest {
    private static CommentView comment(UUID group, UUID inReplyTo, boolean replied) {
        var reply = replied ? new Disposition(Decision.NOTED, null, Disposition.State.PROPOSED) : null;
        return new CommentView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "R1",
                CommentKind.CONCERN,
                "Who pays?",
                null,
                null,
                inReplyTo,
                null,
                Instant.EPOCH,
                false,
                Map.of(),
                reply,
                null,
                false,
                null,
                null,
                false,
                false,
                null,
                List.of(),
                null,
                group);
    }

    private static List<CommentView> comments(int count, boolean replied) {
        return IntStream.range(0, count)
                .mapToObj(i -> comment(null, null, replied))
                .toList();
    }

    private static List<CommentView> shown(Stacks stacks, Spot spot) {
        return stacks.on(stacks.sheet(spot)).stream().flatMap(List::stream).toList();
    }

    private static Spot page(Integer page) {
        return Spot.page("R1", page);
    }

    @Test
    void aPageHoldsSoManyInTheirOrder() {
        var all = comments(60, false);
        var stacks = Stacks.of(all);
        assertThat(shown(stacks, page(1))).isEqualTo(all.subList(0, 25));
        assertThat(shown(stacks, page(2))).isEqualTo(all.subList(25, 50));
        assertThat(shown(stacks, page(3))).isEqualTo(all.subList(50, 60));
        assertThat(stacks.sheet(page(2)).previous()).isEqualTo(1);
        assertThat(stacks.sheet(page(2)).next()).isEqualTo(3);
        assertThat(stacks.sheet(page(3)).next()).isNull();
        assertThat(stacks.sheet(page(1)).previous()).isNull();
    }

    @Test
    void aPageThatIsNotThereIsTheNearest() {
        var stacks = Stacks.of(comments(26, false));
        assertThat(stacks.sheet(page(9)).page()).isEqualTo(2);
        assertThat(stacks.sheet(page(-1)).page()).isEqualTo(1);
        assertThat(Stacks.of(comments(25, false)).sheet(page(2)).pages()).isEqualTo(1);
    }

    @Test
    void noCommentsAreOneEmptyPage() {
        var stacks = Stacks.of(List.of());
        assertThat(stacks.sheet(page(null))).isEqualTo(new Desk.Sheet(1, 1, Map.of()));
        assertThat(shown(stacks, page(3))).isEmpty();
    }

    @Test
    void beginsWhereSomebodyWaits() {
        var waiting = comment(null, null, false);
        var all = Stream.of(comments(50, true), List.of(waiting), comments(60, false))
                .flatMap(List::stream)
                .toList();
        assertThat(Stacks.of(all).sheet(page(null)).page()).isEqualTo(3);
        assertThat(Stacks.of(comments(60, true)).sheet(page(null)).page()).isEqualTo(1);
    }

    @Test
    void findsThePageOfAComment() {
        var all = comments(60, false);
        var stacks = Stacks.of(all);
        assertThat(stacks.sheet(Spot.comment("R1", all.get(24).id())).page()).isEqualTo(1);
        assertThat(stacks.sheet(Spot.comment("R1", all.get(25).id())).page()).isEqualTo(2);
        assertThat(stacks.sheet(Spot.comment("R1", UUID.randomUUID())).page()).isEqualTo(1);
    }

    @Test
    void aGroupStandsWithItsFirstAndIsNotTornApart() {
        var group = UUID.randomUUID();
        var all = new ArrayList<CommentView>(comments(24, false));
        IntStream.range(0, 40).forEach(i -> all.add(comment(group, null, false)));
        all.add(comment(null, all.get(0).id(), false));
        all.addAll(comments(3, false));
        all.add(comment(group, null, false));
        var stacks = Stacks.of(all);
        var first = stacks.on(stacks.sheet(page(1)));
        assertThat(first).hasSize(25);
        assertThat(first.get(24)).hasSize(41).allMatch(comment -> group.equals(comment.group()));
        assertThat(shown(stacks, page(2))).isEqualTo(all.subList(65, 68));
        assertThat(stacks.sheet(Spot.comment("R1", all.get(68).id())).page()).isEqualTo(1);
    }
}
