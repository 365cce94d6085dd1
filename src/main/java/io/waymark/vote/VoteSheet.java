package io.waymark.vote;

import io.waymark.platform.Form;
import io.waymark.platform.Language;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Author;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import java.util.List;

/**
 * The form for votes on one or more recommendations, with what is stored or was typed.
 *
 * @param draft reasons are kept in the browser under names that begin like this until they are sent
 * @param author as whom others see the reasons; null where nobody may know
 */
public record VoteSheet(
        RoundView round, List<Line> lines, String draft, Author author, Form form, Refusal refusal, boolean open) {
    /** A recommendation with one's own vote on it, or null. */
    public record Line(Recommendation recommendation, VoteView mine) {
        public String key() {
            return recommendation.key();
        }

        public String choiceField() {
            return "choice." + key();
        }

        public String reasonField() {
            return VoteSheet.reasonField(key());
        }

        public String languageField() {
            return "language." + key();
        }

        /** What its reason is in, once it has one; else what one reads the pages in. */
        public String language(Language reading) {
            return mine == null || mine.language() == null ? reading.code() : mine.language();
        }
    }

    static String reasonField(String key) {
        return "reason." + key;
    }

    /** An answer that can be given, in the reader's language. */
    public record Option(String name, String label) {}

    static VoteSheet of(RoundView round, List<Line> lines, String draft, Author author, boolean open) {
        var form = Form.blank();
        for (var line : lines) {
            if (line.mine() == null) continue;
            form.with(line.choiceField(), line.mine().choice());
            form.with(line.reasonField(), line.mine().reason());
        }
        return new VoteSheet(round, lines, draft, author, form, Refusal.none(), open);
    }

    VoteSheet refused(Form typed, Refusal why) {
        return new VoteSheet(round, lines, draft, author, typed, why, open);
    }

    /** Whether nothing but stored votes is in a form of many, so that a recommendation without one looks the same to all. */
    public boolean fresh() {
        return lines.size() > 1 && !refusal.present();
    }

    /** Whether it is the form of many as all see it who have not voted yet. */
    public boolean untouched() {
        return fresh() && answered() == 0;
    }

    /** What it asks about. */
    public List<String> keys() {
        return lines.stream().map(Line::key).toList();
    }

    public List<Option> options(Language language) {
        var words = language.messages(VoteMessages.class);
        return VoteChoice.of(round.method()).stream()
                .map(choice -> new Option(choice.name(), words.choice(choice)))
                .toList();
    }

    /** Whether people say if they consent, or how far they agree, with {@code {key}} where the recommendation stands. */
    public String question(Language language) {
        var words = language.messages(VoteMessages.class);
        return round.method() == VoteMethod.CONSENT ? words.consentQuestion("{key}") : words.question("{key}");
    }

    /** Beside the field for a reason: whom it is asked of, or nothing where all may leave it empty. */
    public String whoSaysWhy(Language language) {
        if (!round.reasonWhenAgainst()) return null;
        var words = language.messages(VoteMessages.class);
        return VoteChoice.of(round.method()).stream()
                .filter(VoteChoice::isAgainst)
                .findFirst()
                .map(choice -> words.reasonRequired(words.choice(choice)))
                .orElse(null);
    }

    public long answered() {
        return lines.stream().filter(line -> line.mine() != null).count();
    }

    /** The first recommendation without a vote, or null. */
    public String firstOpen() {
        return lines.stream()
                .filter(line -> line.mine() == null)
                .map(Line::key)
                .findFirst()
                .orElse(null);
    }

    /** One recommendation by itself, as the one-by-one page shows it. */
    public boolean single() {
        return lines.size() == 1;
    }

    /** Only these recommendations. */
    public VoteSheet only(String key) {
        var some = lines.stream().filter(line -> line.key().equals(key)).toList();
        return new VoteSheet(round, some, draft, author, form, refusal, open);
    }

    /** The drafts of reasons that are stored with a vote, so that the browser need not keep them. */
    public String drafts() {
        return String.join(
                " ",
                lines.stream()
                        .filter(line -> line.mine() != null)
                        .map(line -> draft + ":" + line.key())
                        .toList());
    }
}
