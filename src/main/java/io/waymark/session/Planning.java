package io.waymark.session;

import io.waymark.platform.Form;
import io.waymark.roadmap.Area;
import java.util.List;

/**
 * What a round is planned from.
 *
 * @param session on whose agenda it is to stand
 * @param areas with the recommendations that it may be about
 * @param groups the stakeholder groups that occur among the participants
 * @param others all other rounds of the workshop, in the order of the agendas
 * @param edited the round whose plan is changed, or null for a new one
 */
public record Planning(
        SessionView session, List<Area> areas, List<String> groups, List<RoundView> others, RoundView edited) {

    /** Rounds that leave recommendations for discussion. */
    public List<RoundView> assessments() {
        return ofKind(RoundKind.ASSESS.name());
    }

    public List<RoundView> ofKind(String kind) {
        return others.stream().filter(round -> round.kind().name().equals(kind)).toList();
    }

    /** Whether another round is what a field of the form holds. */
    public boolean chosen(Form form, String field, RoundView other) {
        return form.has(field, other.id().toString());
    }

    /** Rounds of the same agenda, which this one may stand before. */
    public List<RoundView> beside() {
        return others.stream()
                .filter(round -> round.sessionId().equals(session.id()))
                .toList();
    }
}
