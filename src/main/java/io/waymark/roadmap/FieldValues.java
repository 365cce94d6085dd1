package io.waymark.roadmap;

import io.waymark.roadmap.Action.Horizon;
import io.waymark.roadmap.Action.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads levels and horizons as people write them, in English, Danish, German and French. */
final class FieldValues {
    private static final Map<Level, Pattern> LEVELS = Map.of(
            Level.EU, words("eu|ue|european|european union|europæisk|europäisch|europäische ebene|européen"),
            Level.NATIONAL, words("national|nationalt|nationale ebene"),
            Level.REGIONAL, words("regional|regionalt|regionale ebene|régional"),
            Level.LOCAL, words("local|lokal|lokalt|kommunal|kommunalt|municipal|lokale ebene"));
    private static final Map<Horizon, Pattern> HORIZONS = Map.of(
            Horizon.SHORT,
                    words("short|short[- ]term|kort sigt|på kort sigt|kort|kurzfristig|court terme|à court terme"),
            Horizon.MEDIUM,
                    words("medium|medium[- ]term|mid[- ]term|mellemlang(?:t)? sigt|på mellemlangt sigt|mittelfristig"
                            + "|moyen terme|à moyen terme"),
            Horizon.LONG, words("long|long[- ]term|lang sigt|på lang sigt|lang|langfristig|long terme|à long terme"));
    private static final Pattern DURATION = Pattern.compile(
            "(\\d{1,4})[- ]?(?:(days?|weeks?|dage?|uger?|tage?n?|wochen?|jours?|semaines?)"
                    + "|(months?|måned(?:er)?|monate?n?|mois)|(years?|år|jahre?n?|ans?|années?))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MENTION = Pattern.compile(
            "(?<!\\p{L})(?:(short[- ]term|kort sigt|kurzfristig|court terme)"
                    + "|(medium[- ]term|mid[- ]term|mellemlangt? sigt|mittelfristig|moyen terme)"
                    + "|(long[- ]term|lang sigt|langfristig|long terme))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FieldValues() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?:" + alternatives + ")(?: level| niveau)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Empty unless the value says one level and nothing else. */
    static Optional<Level> level(String value) {
        return only(LEVELS, value);
    }

    /** Empty unless the value says one horizon and nothing else. */
    static Optional<Horizon> horizon(String value) {
        return only(HORIZONS, value);
    }

    private static <T> Optional<T> only(Map<T, Pattern> words, String value) {
        var plain = value.strip().toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(each -> each.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The horizon that a timeline such as "completed within 9 months" stands for, by the longest time that it names;
     * null where it names none, or a date only: nobody knows from when to count.
     */
    static Horizon horizonOf(String timeline) {
        var exact = horizon(timeline);
        if (exact.isPresent()) return exact.get();
        var months = DURATION.matcher(timeline)
                .results()
                .mapToInt(FieldValues::months)
                .max();
        if (months.isPresent()) return ofMonths(months.getAsInt());
        var mention = MENTION.matcher(timeline);
        if (!mention.find()) return null;
        return mention.group(1) != null ? Horizon.SHORT : mention.group(2) != null ? Horizon.MEDIUM : Horizon.LONG;
    }

    private static int months(MatchResult duration) {
        int count = Integer.parseInt(duration.group(1));
        if (duration.group(2) != null) return count / 30;
        return duration.group(3) != null ? count : count * 12;
    }

    private static Horizon ofMonths(int months) {
        if (months <= 12) return Horizon.SHORT;
        return months <= 36 ? Horizon.MEDIUM : Horizon.LONG;
    }
}
