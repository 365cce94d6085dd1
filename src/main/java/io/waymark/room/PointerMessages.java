package io.waymark.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The bar at the foot of a page that tells where the room is. */
@MessageBundle("pointer")
interface PointerMessages {
    @Message("To everybody:")
    String said();

    @Message("Open now:")
    String open();

    @Message("until {time}")
    String until(String time);

    @Message("Several items are open and ask for your answer.")
    String several();

    @Message("Answer")
    String answer();

    @Message("Shown to everyone:")
    String shown();

    @Message("Read it")
    String read();

    @Message("Revealed just now:")
    String results();

    @Message("See the results")
    String see();

    @Message("Now:")
    String now();

    @Message("Go there")
    String go();

    @Message("Next:")
    String next();

    @Message("You are told here when it opens.")
    String told();

    @Message("To the welcome page")
    String welcome();
}
