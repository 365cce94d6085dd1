package io.waymark.comment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("comment")
interface CommentMessages {
    @Message(
            "These words do not stand in the text, or stand there more than once. Quote exactly, or quote a little more.")
    String quoteNotFound();

    @Message("Write the wording that you propose.")
    String replacementMissing();

    @Message("Only a suggested edit carries a proposed wording.")
    String replacementUnexpected();

    @Message("Your wording is the same as the text. Change it, or choose another kind of comment.")
    String replacementUnchanged();

    @Message("The comment you reply to is not here.")
    String unknownParent();

    @Message("Others have replied to this comment. Change it instead of withdrawing it.")
    String hasReplies();

    @Message("Give a reason with this reply.")
    String reasonMissing();

    @Message("There is no released reply to this comment yet.")
    String notAnswered();

    @Message("This round was anonymous: nothing links you to your comments any more.")
    String anonymous();
}
