package io.waymark.comment;

import io.waymark.comment.CommentRepository.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which comment answers which. Replies to replies stand in the same row; pages hold whole rows. */
final class ReplyTree {
    static final int PAGE = 20;

    private final Map<UUID, List<UUID>> rows = new LinkedHashMap<>();
    private int size;

    /** One page of the rows: {@code number} of {@code of}, from 1. */
    record Page(int number, int of, List<UUID> roots) {}

    private ReplyTree() {}

    /** @param nodes oldest first; a reply to what is not among them stands on its own */
    static ReplyTree of(List<Node> nodes) {
        var tree = new ReplyTree();
        var parents = new HashMap<UUID, UUID>();
        nodes.forEach(node -> parents.put(node.id(), node.inReplyTo()));
        for (var node : nodes)
            tree.rows
                    .computeIfAbsent(root(node.id(), parents), root -> new ArrayList<>())
                    .add(node.id());
        tree.size = nodes.size();
        return tree;
    }

    private static UUID root(UUID id, Map<UUID, UUID> parents) {
        var root = id;
        while (parents.containsKey(parents.get(root))) root = parents.get(root);
        return root;
    }

    Page page(int wanted, boolean newestFirst) {
        var roots = new ArrayList<>(rows.keySet());
        if (newestFirst) Collections.reverse(roots);
        int of = Math.max(1, (roots.size() + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(wanted, of));
        int from = (number - 1) * PAGE;
        return new Page(number, of, List.copyOf(roots.subList(from, Math.min(roots.size(), from + PAGE))));
    }

    /** These with all that answers them. */
    Set<UUID> with(Collection<UUID> roots) {
        var all = new HashSet<UUID>();
        roots.forEach(root -> all.addAll(rows.get(root)));
        return all;
    }

    /** How many comments and replies there are. */
    int size() {
        return size;
    }
}
