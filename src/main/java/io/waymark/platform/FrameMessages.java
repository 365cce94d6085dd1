package io.waymark.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame around every page. */
@MessageBundle("frame")
interface FrameMessages {
    @Message("Skip to the content")
    String skip();

    @Message("Language")
    String language();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Independent platform for co-creation workshops")
    String foot();

    @Message("My data")
    String myData();

    @Message("Accessibility")
    String accessibility();

    @Message("Help")
    String help();

    @Message("There is a problem")
    String problem();

    @Message("Error:")
    String error();

    @Message("optional")
    String optional();

    @Message("Live")
    String live();

    @Message("Updates every few seconds")
    String polling();

    @Message("Offline: your text is kept on this device")
    String offline();

    @Message("Signed out: your text is kept on this device")
    String refused();

    @Message("5 minutes left")
    String fiveMinutes();

    @Message("1 minute left")
    String oneMinute();

    @Message("Time is up")
    String timeIsUp();

    @Message("There is more time")
    String extended();

    @Message("Paused")
    String paused();

    @Message("[text removed at its author’s request]")
    String textRemoved();

    @Message("Characters left: {n}")
    String charactersLeft(String n);

    @Message("At most {most} characters")
    String atMost(int most);

    @Message("Draft saved {time}")
    String draftSaved(String time);

    @Message("Your draft of {time} is back")
    String draftRestored(String time);

    @Message("Throw it away")
    String draftDiscard();

    @Message("This is a shared computer")
    String sharedComputer();

    @Message("Nothing that you type is kept on it. Drafts of comments are kept with the workshop all the same.")
    String sharedComputerHint();

    @Message("Where the room is")
    String whereTheRoomIs();

    @Message("Mute spoken announcements of clock and news")
    String mute();
}
