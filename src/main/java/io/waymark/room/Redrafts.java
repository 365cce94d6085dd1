package io.waymark.room;

import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.TextChange;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What was changed in the middle of a session, against the text that people came with. */
@ApplicationScoped
@Transactional
class Redrafts {
    /** Characters beside a change: two lines on a phone. */
    private static final int AROUND = 60;

    @Inject
    Roadmaps roadmaps;

    /** Word by word; empty for a text that was circulated, and where nothing changed. */
    List<Piece> of(Member me, int version, String key) {
        if (roadmaps.show(me, version).stage() != Stage.WORKING) return List.of();
        return circulatedBefore(me, version).stream()
                .flatMap(before -> roadmaps.compare(me, before, version).recommendations().stream())
                .filter(change -> key.equals(change.key()) && change.kind() == TextChange.Kind.CHANGED)
                .flatMap(change -> change.diff().stream())
                .toList();
    }

    /** The same without what is far from any change; null where nothing changed. */
    Difference around(Member me, int version, String key) {
        var pieces = of(me, version, key);
        return pieces.isEmpty() ? null : Difference.of(pieces).around(AROUND);
    }

    /** The last text before it that was not frozen in a session. */
    private Optional<Integer> circulatedBefore(Member me, int version) {
        return roadmaps.ancestors(me.workshop(), version).stream()
                .filter(number -> roadmaps.show(me, number).stage() != Stage.WORKING)
                .max(Integer::compare);
    }
}
