package io.waymark.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** One's own copy of what one contributed. */
@MessageBundle("copy")
interface CopyMessages {
    @Message("My contributions")
    String title();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    @Message("Made")
    String made();

    @Message("On version {version}")
    String version(int version);

    @Message("final since {time}")
    String finalSince(String time);

    @Message("can still be changed")
    String open();

    @Message("Recommendation")
    String recommendation();

    @Message("My answer")
    String answer();

    @Message("My reason")
    String reason();

    @Message("My reply to the answer")
    String satisfied();
}
