package io.waymark.roadmap;

import java.util.regex.Pattern;

/** Recognises headings such as "Recommendation 3: …", "Maßnahme 2" or "R4. …" in English, Danish, German and French. */
final class Numbering {
    private static final String NUMBER = "\\s*(?:no\\.?|nr\\.?|n°|#)?\\s*\\d+(?:\\.\\d+)*+[a-z]?(?![\\p{L}\\d])";
    private static final String END = "\\s*(?:[:.)–—-]++\\s*)?";
    private static final Pattern OF_RECOMMENDATION =
            pattern("recommendation|rec\\.?|r|anbefaling|empfehlung|handlungsempfehlung|recommandation");
    private static final Pattern OF_ACTION = pattern("action|measure|proposal|handling|tiltag|aktion|indsats|initiativ"
            + "|foranstaltning|forslag|maßnahme|massnahme|vorschlag|mesure|proposition");

    private Numbering() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?:\\*\\*|__)?(?:" + words + ")" + NUMBER + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isRecommendation(String title) {
        return OF_RECOMMENDATION.matcher(title).lookingAt();
    }

    static boolean isNumbered(String title) {
        return isRecommendation(title) || OF_ACTION.matcher(title).lookingAt();
    }

    /** What the heading says behind its number; the heading itself where it says nothing else. */
    static String without(String title) {
        var matcher = (isRecommendation(title) ? OF_RECOMMENDATION : OF_ACTION).matcher(title);
        if (!matcher.lookingAt()) return title;
        var rest = title.substring(matcher.end()).strip();
        return rest.isEmpty() ? title : rest;
    }
}
