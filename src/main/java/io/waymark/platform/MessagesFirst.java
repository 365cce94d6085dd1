package io.waymark.platform;

import io.quarkus.qute.Locate;
import io.quarkus.qute.i18n.MessageTemplateLocator;

/**
 * Asks for a message where messages are, before the class path is searched for a template file of its name: that search,
 * for each message of each language, took more than a second of each start.
 */
@Locate("msg_.+")
class MessagesFirst extends MessageTemplateLocator {
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
