package io.waymark.comment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reactions to one comment as a viewer may see them: where others' comments do not show, their reactions do not. */
record Reacted(Comment comment, List<Reaction> given, CommentLens.Lens lens) {
    /** How many took a suggested edit how, also where nobody did; of others only how many support them. */
    Map<Stance, Integer> counts() {
        if (comment.kind() != CommentKind.EDIT) return supports();
        var counts = new EnumMap<Stance, Integer>(Stance.class);
        for (var stance : Stance.values()) counts.put(stance, 0);
        visible().forEach(reaction -> counts.merge(reaction.stance(), 1, Integer::sum));
        return counts;
    }

    private Map<Stance, Integer> supports() {
        int supports = (int) visible()
                .filter(reaction -> reaction.stance() == Stance.CONSENT)
                .count();
        return supports == 0 ? Map.of() : Map.of(Stance.CONSENT, supports);
    }

    private Stream<Reaction> visible() {
        return given.stream().filter(reaction -> lens.showsOthers() || lens.isMine(reaction));
    }

    /** The viewer's own, or null. */
    ReactionView mine() {
        return given.stream().filter(lens::isMine).findFirst().map(lens::show).orElse(null);
    }

    /** Why people took it as they did, for facilitators. */
    List<ReactionView> reasons() {
        if (!lens.viewer().isFacilitator()) return List.of();
        return visible()
                .filter(reaction -> reaction.reason() != null)
                .map(lens::show)
                .toList();
    }
}
