package io.waymark.room;

import io.waymark.analysis.Results;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Sheet;
import io.waymark.comment.CommentDrafts;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.Focuses;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Composes what somebody sees of an agenda item. */
@ApplicationScoped
@Transactional
class Screens {
    private static final Document NO_TEXT = new Document("", "", List.of());

    @Inject
    Workshops workshops;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Redrafts redrafts;

    @Inject
    Participations participations;

    @Inject
    Eligibility eligibility;

    @Inject
    Focuses focuses;

    @Inject
    OwnAnswers answers;

    @Inject
    CommentDrafts drafts;

    @Inject
    Assessments assessments;

    @Inject
    Results results;

    @Inject
    Announcements announcements;

    /** What moves on top of it, where only that is shown. */
    RoundBar bar(Member me, UUID id) {
        var round = rounds.show(me, id);
        return new RoundBar(workshops.place(me), round, participations.glance(me, id), "/rounds/" + id + "?list=1");
    }

    /** @param at the key of what to show of the text; null for the list or, where people comment, the beginning */
    Screen of(Member me, UUID id, String at) {
        var round = rounds.show(me, id);
        var begun = drafts.begun(me, id);
        var text = text(round);
        var chapters = chapters(round, text, answers.keys(me, round), begun);
        var first = round.kind() == RoundKind.COMMENT && at == null ? first(chapters) : at;
        var spot = first == null ? null : spot(round, text, chapters, first);
        return new Screen(
                workshops.place(me),
                round,
                step(me, round),
                participations.glance(me, round.id()),
                eligibility.asks(me, round),
                beside(me, round, spot),
                participations.said(me, round.id()),
                chapters,
                spot,
                round.kind() == RoundKind.COMMENT && round.takesCommentsOn(Document.WHOLE, text),
                announcements.show(me));
    }

    /** Other open items that ask about the same recommendation, so that all can be answered on one page. */
    private List<RoundView> beside(Member me, RoundView round, Screen.Spot spot) {
        if (spot == null || spot.recommendation() == null || !eligibility.mayAnswer(me, round)) return List.of();
        return rounds.all(me.workshop()).stream()
                .filter(other -> !other.id().equals(round.id()) && other.kind() != RoundKind.TALK)
                .filter(other -> other.covers(spot.key()) && eligibility.mayAnswer(me, other))
                .toList();
    }

    /** How the recommendation of a vote was changed in this session, so that all know what they vote on; or null. */
    Difference changed(Member me, RoundView round, String key) {
        return key == null || round.version() == null ? null : redrafts.around(me, round.version(), key);
    }

    /** What one has to assess, beside where the group stood before where people assess again. */
    Sheet sheet(Member me, UUID id) {
        var sheet = assessments.sheet(me, id);
        return sheet.earlier() == null
                ? sheet
                : sheet.beside(results.middles(me, sheet.round().previous()));
    }

    /** The recommendation that the facilitator shows to everyone, or null. */
    Recommendation focused(Member me) {
        var key = focuses.of(me.workshop());
        return roadmaps.newestPublished(me.workshop())
                .flatMap(version -> version.document().recommendation(key))
                .orElse(null);
    }

    /** The language of the text. */
    String language(Member me) {
        return workshops.settings(me.workshop()).language();
    }

    private Document text(RoundView round) {
        if (round.version() != null) return roadmaps.text(round.workshopId(), round.version());
        return roadmaps.newestPublished(round.workshopId())
                .map(version -> version.document())
                .orElse(NO_TEXT);
    }

    private Screen.Step step(Member me, RoundView round) {
        var session = sessions.show(me, round.sessionId());
        var ids = session.rounds().stream().map(RoundView::id).toList();
        return new Screen.Step(session.title(), ids.indexOf(round.id()) + 1, ids.size(), session.rounds());
    }

    private static List<Screen.Chapter> chapters(
            RoundView round, Document text, Set<String> answered, Set<String> begun) {
        var chapters = new ArrayList<Screen.Chapter>();
        for (var area : text.areas()) {
            var entries = area.recommendations().stream()
                    .filter(each -> round.covers(each.key()))
                    .map(each -> new Screen.Entry(
                            each.key(),
                            each.title(),
                            answered.contains(each.key()),
                            begun.contains(each.key()),
                            each.words()))
                    .toList();
            if (!entries.isEmpty()) chapters.add(new Screen.Chapter(area.key(), area.title(), entries));
        }
        return chapters;
    }

    private static String first(List<Screen.Chapter> chapters) {
        return chapters.isEmpty() ? null : chapters.get(0).entries().get(0).key();
    }

    private static Screen.Spot spot(RoundView round, Document text, List<Screen.Chapter> chapters, String key) {
        if (!round.takesCommentsOn(key, text) || key.contains(".")) throw new NotFound();
        var all =
                chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
        var found = text.recommendation(key);
        if (found.isEmpty() && round.kind() != RoundKind.COMMENT) throw new NotFound();
        if (found.isEmpty())
            return new Screen.Spot(
                    key, title(text, key), text.text(key).orElseThrow(), null, 0, all.size(), null, all.get(0));
        var keys = all.stream().map(Screen.Entry::key).toList();
        int place = keys.indexOf(key);
        return new Screen.Spot(
                key,
                found.get().title(),
                found.get().body(),
                found.get(),
                place + 1,
                all.size(),
                place == 0 ? null : all.get(place - 1),
                place + 1 == all.size() ? null : all.get(place + 1));
    }

    private static String title(Document text, String key) {
        return text.areas().stream()
                .filter(area -> key.equals(area.key()))
                .map(area -> area.title())
                .findFirst()
                .orElse(text.title());
    }
}
