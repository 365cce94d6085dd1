package io.waymark.comment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was written and not sent. */
@MessageBundle("unsent")
public interface UnsentMessages {
    @Message("Not sent")
    String title();

    @Message("You began these comments and did not send them. Only you see them. Each stays here for a week.")
    String lead();

    @Message("There is nothing that you have not sent.")
    String none();

    @Message("To the workshop")
    String toWorkshop();

    @Message("kept {time}")
    String keptAt(String time);

    @Message("About these words")
    String quote();

    @Message("Suggested wording")
    String replacement();

    @Message("Go on writing")
    String goOn();

    @Message("Put it into “{round}”")
    String putInto(String round);

    @Message("It can be sent in the next agenda item in which comments on {target} are asked for.")
    String nowhere(String target);

    @Message("Throw it away")
    String discard();

    @Message("Save for later")
    String save();

    @Message("Not sent yet: this is what you wrote, kept {time}. Only you see it.")
    String restored(String time);

    @Message("Draft saved {time}: only you see it, on any device")
    String stored(String time);

    @Message("You have written something that is not sent: see what")
    String some();

    @Message("People who have begun a comment and not sent it: {people}.")
    String writing(int people);

    @Message("What they wrote stays with them; they can send it in a later agenda item.")
    String stays();

    @Message(
            "In an anonymous agenda item drafts stay on your device: nothing that is stored here may tell who wrote what.")
    String notKept();
}
