package io.waymark.analysis;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.GivenAssessment;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Criterion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The change from an earlier assessment to this one, while it still is known who answered. */
@ApplicationScoped
class Shifts {
    @Inject
    Rounds rounds;

    @Inject
    Assessments assessments;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Visibility visibility;

    /** The same figures with the change against the earlier round, where the two can be compared. */
    List<AssessmentItem> compared(
            RoundView round,
            List<AssessmentItem> items,
            List<Criterion> asked,
            Map<String, List<GivenAssessment>> given) {
        var previous = comparable(round);
        if (previous.isEmpty()) return items;
        var before = assessments.given(previous.get().id()).stream()
                .collect(Collectors.groupingBy(GivenAssessment::recommendation));
        var texts = List.of(text(previous.get()), text(round));
        var tally = new ShiftTally(previous.get().id(), asked);
        return items.stream()
                .map(item -> item.with(tally.of(
                        before.getOrDefault(item.key(), List.of()),
                        given.getOrDefault(item.key(), List.of()),
                        isRevised(item.key(), texts))))
                .toList();
    }

    /** The earlier assessment, once it is over; none where nobody may be told apart. */
    private Optional<RoundView> comparable(RoundView round) {
        return Optional.ofNullable(round.previous())
                .map(rounds::view)
                .filter(previous ->
                        previous.kind() == RoundKind.ASSESS && previous.state().isOver())
                .filter(previous -> visibility.links(round, previous))
                // Figures that move with each answer could be subtracted.
                .filter(previous -> round.state().isOver() || Discretion.isOpen(round, previous));
    }

    private Document text(RoundView round) {
        return roadmaps.text(round.workshopId(), round.version());
    }

    private static boolean isRevised(String key, List<Document> texts) {
        return !texts.get(0).recommendation(key).equals(texts.get(1).recommendation(key));
    }
}
