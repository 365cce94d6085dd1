package io.waymark.workshop;

import io.waymark.platform.Language;

/**
 * What somebody is called in a workshop.
 *
 * @param name as they wished to be called, while their data is there
 * @param former the number by lot of somebody whose data was erased, else null
 */
public record Called(String name, Integer former) {
    /** In English, as the API says it. */
    public String label() {
        return label(Language.EN);
    }

    public String label(Language language) {
        return former == null ? name : language.messages(PrivacyMessages.class).former(former);
    }

    /** The same without the number, where nothing may connect what one person said in several rounds. */
    public static String somebody(Language language) {
        return language.messages(PrivacyMessages.class).formerSomebody();
    }
}
