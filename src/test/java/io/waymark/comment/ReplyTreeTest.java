package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.comment.CommentRepository.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTreeTest {
    private final UUID first = UUID.randomUUID();
    private final UUID reply = UUID.randomUUID();
    private final UUID further = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void putsRepliesToRepliesIntoTheSameRow() {
        var tree = ReplyTree.of(List.of(
                new Node(first, null), new Node(second, null), new Node(reply, first), new Node(further, reply)));
        assertThat(tree.page(1, false).roots()).containsExactly(first, second);
        assertThat(tree.with(List.of(first))).containsExactlyInAnyOrder(first, reply, further);
        assertThat(tree.size()).isEqualTo(4);
    }

    @Test
    void letsAReplyStandOnItsOwnWhereItsParentIsNotSeen() {
        var tree = ReplyTree.of(List.of(new Node(reply, UUID.randomUUID()), new Node(further, reply)));
        assertThat(tree.page(1, false).roots()).containsExactly(reply);
    }

    @Test
    void findsTheRowOfAReplyThatComesBeforeWhatItAnswers() {
        var tree = ReplyTree.of(List.of(new Node(reply, first), new Node(first, null)));
        assertThat(tree.page(1, false).roots()).containsExactly(first);
        assertThat(tree.with(List.of(first))).containsExactlyInAnyOrder(first, reply);
    }

    @Test
    void beginsWithTheNewestWhereAsked() {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < 21; i++) nodes.add(new Node(UUID.randomUUID(), null));
        var tree = ReplyTree.of(nodes);
        assertThat(tree.page(1, true).roots())
                .startsWith(nodes.get(20).id(), nodes.get(19).id());
        assertThat(tree.page(2, true).roots()).containsExactly(nodes.get(0).id());
    }

    /** Pages hold 20 rows; a number beyond the ends is the nearest page. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, 0",
        "20, 1, 1, 1, 20",
        "21, 1, 1, 2, 20",
        "21, 2, 2, 2, 1",
        "21, 9, 2, 2, 1",
        "300, 0, 1, 15, 20"
    })
    void cutsPages(int rows, int wanted, int number, int of, int size) {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < rows; i++) nodes.add(new Node(UUID.randomUUID(), null));
        var page = ReplyTree.of(nodes).page(wanted, false);
        assertThat(page.number()).isEqualTo(number);
        assertThat(page.of()).isEqualTo(of);
        assertThat(page.roots()).hasSize(size);
    }
}
