package io.waymark.room;

import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Focuses;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells those who are on one page of the workshop what the room does on another. */
@ApplicationScoped
@Transactional
class Pointers {
    @Inject
    Overviews overviews;

    @Inject
    OwnAnswers answers;

    @Inject
    Participations participations;

    @Inject
    Focuses focuses;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Announcements announcements;

    /** Facilitators lead the room from their console: they are only told what another facilitator tells everybody. */
    Pointer show(Member me, Whereabouts here) {
        var message = here.tellsMessages() ? AnnouncementView.NONE : announcements.show(me);
        if (me.isFacilitator() || here.isWelcome()) return Pointer.nowhere(message);
        var programme = overviews.programme(me);
        return answer(me, programme, here)
                .or(() -> shown(me, programme, here))
                .or(() -> results(programme, here))
                .or(() -> item(programme, here))
                .or(() -> next(programme, here))
                .orElse(Pointer.nowhere(message))
                .with(message);
    }

    private Optional<Pointer> answer(Member me, Programme programme, Whereabouts here) {
        var asking = overviews.asking(me, programme).stream()
                .filter(round -> round.state() == RoundState.OPEN && !here.isAt(round) && !isAnswered(me, round))
                .toList();
        if (asking.isEmpty() || here.isTogether()) return Optional.empty();
        if (asking.size() > 1)
            return Optional.of(new Pointer(Pointer.To.TOGETHER, null, here.workshop() + "/together", null, null));
        return Optional.of(at(Pointer.To.ANSWER, asking.get(0)));
    }

    private boolean isAnswered(Member me, RoundView round) {
        return participations.isDone(me, round.id()) || answers.areComplete(me, round);
    }

    /** A talk shows it on its own page, and an item about nothing else is about it. */
    private Optional<Pointer> shown(Member me, Programme programme, Whereabouts here) {
        var key = focuses.of(me.workshop());
        if (key == null) return Optional.empty();
        boolean seen = programme.running().stream().filter(here::isAt).anyMatch(round -> shows(round, key));
        if (seen) return Optional.empty();
        return roadmaps.newestPublished(me.workshop())
                .filter(text -> text.document().recommendation(key).isPresent())
                .map(text -> here.workshop() + "/versions/" + text.number() + "#" + key)
                .map(path -> new Pointer(Pointer.To.SHOWN, null, path, key, null));
    }

    private static boolean shows(RoundView round, String key) {
        return round.kind() == RoundKind.TALK || List.of(key).equals(round.recommendations());
    }

    private static Optional<Pointer> results(Programme programme, Whereabouts here) {
        return programme
                .news()
                .filter(round -> !here.isAtResultsOf(round) && !here.isReport())
                .map(round -> new Pointer(Pointer.To.RESULTS, round, "/rounds/" + round.id() + "/results", null, null));
    }

    private Optional<Pointer> item(Programme programme, Whereabouts here) {
        if (!here.isAnItem() || isRunning(programme.running(), here)) return Optional.empty();
        return programme.running().stream().findFirst().map(round -> at(Pointer.To.ITEM, round));
    }

    private Optional<Pointer> next(Programme programme, Whereabouts here) {
        if (!here.isAnItem() || !programme.running().isEmpty()) return Optional.empty();
        return programme.next().filter(round -> !here.isAt(round)).map(round -> at(Pointer.To.NEXT, round));
    }

    private static boolean isRunning(List<RoundView> running, Whereabouts here) {
        return running.stream().anyMatch(here::isAt);
    }

    private static Pointer at(Pointer.To to, RoundView round) {
        return new Pointer(to, round, "/rounds/" + round.id(), null, null);
    }
}
