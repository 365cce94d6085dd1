package io.waymark.room;

import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Done;
import io.waymark.session.Progress;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.workshop.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one person sees of an agenda item, apart from the answers themselves.
 *
 * @param asked whether the item asks this person, or is for others
 * @param beside the other open items that ask them about the same recommendation
 * @param said whether they said that they are done, or need more time
 * @param chapters the contents: what the item is about
 * @param spot where they are in the text, or null
 * @param wholeText whether areas and the document as a whole can be commented on too
 * @param message what facilitators tell everybody
 */
public record Screen(
        Place place,
        RoundView round,
        Step step,
        Progress progress,
        boolean asked,
        List<RoundView> beside,
        Done said,
        List<Chapter> chapters,
        Spot spot,
        boolean wholeText,
        AnnouncementView message) {
    /** Where the item stands on its agenda. */
    public record Step(String session, int number, int of, List<RoundView> agenda) {}

    /** An area of the contents. */
    public record Chapter(String key, String title, List<Entry> entries) {}

    /**
     * @param done whether the viewer answered here
     * @param begun whether they have begun a comment here and not sent it
     * @param words how many there are to read
     */
    public record Entry(String key, String title, boolean done, boolean begun, int words) {}

    /**
     * A recommendation, an area or the whole document.
     *
     * @param recommendation null for an area and the document
     * @param text Markdown
     * @param number its place among the recommendations, 0 where it is none
     */
    public record Spot(
            String key,
            String title,
            String text,
            Recommendation recommendation,
            int number,
            int of,
            Entry previous,
            Entry next) {}

    public String path() {
        return "/rounds/" + round.id();
    }

    public RoundBar bar() {
        return new RoundBar(place, round, progress, here());
    }

    public boolean done() {
        return said.done();
    }

    /** Whether this person may answer now, or once the pause is over. */
    public boolean mayAnswer() {
        return asked && round.state().isRunning();
    }

    /** A participant who may read but not answer: the item is for other stakeholder groups. */
    public boolean forOthers() {
        return place.me().isParticipant() && !asked;
    }

    public String besideTitles() {
        return beside.stream().map(RoundView::title).collect(Collectors.joining(", "));
    }

    /** The assessment that a planned item takes its scope from, or null. */
    public RoundView from() {
        return round.fromRound() == null
                ? null
                : step.agenda().stream()
                        .filter(other -> other.id().equals(round.fromRound()))
                        .findFirst()
                        .orElse(null);
    }

    /** Where to answer everything that is open on the recommendation in view. */
    public String together() {
        return place.path() + "/together/" + spot.key();
    }

    public boolean planned() {
        return round.state() == RoundState.PLANNED;
    }

    public boolean closed() {
        return round.state() == RoundState.CLOSED;
    }

    public boolean over() {
        return round.state().isOver();
    }

    public boolean hasResults() {
        return round.kind().hasResults() && round.state() == RoundState.REVEALED;
    }

    public int answered() {
        return (int) entries().filter(Entry::done).count();
    }

    /** How long it takes to read what the item is about. */
    public int minutes() {
        return Document.minutesToRead(entries().mapToInt(Entry::words).sum());
    }

    /** The same of what is not answered yet. */
    public int minutesLeft() {
        return Document.minutesToRead(
                entries().filter(entry -> !entry.done()).mapToInt(Entry::words).sum());
    }

    /** The same as it is put into words that the browser puts it into elsewhere. */
    public String left() {
        return String.valueOf(minutesLeft());
    }

    /** At which speed that is. */
    public int pace() {
        return Document.WORDS_A_MINUTE;
    }

    /** The name under which a device remembers what somebody looked at; it begins with them, since browsers are shared. */
    public String reading() {
        return place.me().id() + ":" + place.me().workshop() + ":" + round.id() + ":read";
    }

    private Stream<Entry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream());
    }

    public int total() {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    public boolean at(String key) {
        return spot != null && spot.key().equals(key);
    }

    /** This very page, for coming back to it. */
    public String here() {
        return spot == null ? path() + "?list=1" : path() + "?at=" + spot.key();
    }

    /** One's own answers to all: where people assess, the list itself. */
    public String review() {
        return path() + (round.kind() == RoundKind.VOTE ? "?review=1" : "?list=1");
    }

    /** The next recommendation, at the end one's own answers. */
    public String onward() {
        return spot == null || spot.next() == null
                ? review()
                : path() + "?at=" + spot.next().key();
    }

    /** The first recommendation without an answer, else the first. */
    public String oneByOne() {
        var entries = entries().toList();
        return entries.stream()
                .filter(entry -> !entry.done())
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(entry -> path() + "?at=" + entry.key())
                .orElse(path());
    }

    public String areaOf(String recommendation) {
        return chapters.stream()
                .filter(chapter ->
                        chapter.entries().stream().anyMatch(entry -> entry.key().equals(recommendation)))
                .map(Chapter::key)
                .findFirst()
                .orElse(Document.WHOLE);
    }

    /** The class of a state's tag. */
    public String css(RoundView other) {
        return other.state().name().toLowerCase(java.util.Locale.ROOT);
    }
}
