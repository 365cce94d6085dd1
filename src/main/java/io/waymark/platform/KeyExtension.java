package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;

/**
 * Puts the key of a recommendation into a message that was made with {@code {key}} in its place. A message with a
 * parameter is a template of its own: on a page of 40 recommendations they took more time than all the rest.
 */
public final class KeyExtension {
    private KeyExtension() {}

    @TemplateExtension
    public static String about(String message, String key) {
        return message.replace("{key}", key);
    }
}
