package io.waymark.roadmap;

/**
 * What is to be done about a recommendation.
 *
 * @param key {@code R4.A2}, or null while it is not yet assigned
 * @param lead who does it, or null
 * @param indicator how one sees that it was done, or null
 */
public record Action(String key, String text, Level level, String lead, Horizon horizon, String indicator) {
    /** Where it is done. */
    public enum Level {
        EU,
        NATIONAL,
        REGIONAL,
        LOCAL
    }

    /** When it is done: within a year, within three, later. */
    public enum Horizon {
        SHORT,
        MEDIUM,
        LONG
    }

    public Action {
        text = Normalised.item(text);
        lead = Normalised.optionalLine(lead);
        indicator = Normalised.optionalLine(indicator);
    }

    Action withKey(String newKey) {
        return new Action(newKey, text, level, lead, horizon, indicator);
    }
}
