package io.waymark.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("session")
interface SessionMessages {
    @Message("This round has not opened yet. What you typed is kept on your screen; send it when the round is open.")
    String roundPlanned();

    @Message("This round is paused. What you typed is kept on your screen; send it when the facilitator resumes.")
    String roundPaused();

    @Message("This round is open already.")
    String roundIsOpen();

    @Message("This round is closed. What you typed was not sent; it is kept on your screen.")
    String roundClosed();

    @Message(
            "This round is closed and its results are revealed. What you typed was not sent; it is kept on your screen.")
    String roundRevealed();

    @Message("No version of the roadmap is published yet. Publish one first: a round is about its text.")
    String noText();

    @Message("This round asks for another kind of input.")
    String wrongKind();

    @Message("Give either a length or an end.")
    String secondsOrEnd();

    @Message("The end lies in the past. Choose a later one.")
    String endIsPast();

    @Message("{key} is not in the roadmap. Check the key, or leave the list out for all recommendations.")
    String unknownKey(String key);

    @Message("{key} is not one of the workshop's criteria.")
    String unknownCriterion(String key);

    @Message("Participant {number}")
    String participant(int number);
}
