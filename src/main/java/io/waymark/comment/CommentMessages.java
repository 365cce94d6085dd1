package io.waymark.comment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.workshop.Attribution;

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

    @Message(
            "You have made {most} comments in this agenda item already, and more are not taken. Change one of yours, or withdraw one.")
    String tooMany(int most);

    @Message("Choose a comment on the same part of the text that is no reply.")
    String notTheSame();

    @Message("Give a reason with this reply.")
    String reasonMissing();

    @Message("There is no released reply to this comment yet.")
    String notAnswered();

    @Message("This round was anonymous: nothing links you to your comments any more.")
    String anonymous();

    @Message("Choose what your comment is meant as.")
    String kindMissing();

    @Message("Write your comment.")
    String bodyMissing();

    @Message(
            "{#when kind}{#is SUPPORT}Support{#is CONCERN}Concern{#is QUESTION}Question{#is EVIDENCE}Example or evidence{#is EDIT}Suggested wording{#is ADDITION}Something is missing{/when}")
    String kind(CommentKind kind);

    @Message(
            "{#when kind}{#is SUPPORT}Fine as it is{#is CONCERN}A concern{#is QUESTION}A question{#is EVIDENCE}An example or evidence{#is EDIT}Suggest other wording{#is ADDITION}Something is missing{/when}")
    String kindChoice(CommentKind kind);

    @Message("Your comment on {key}")
    String yourComment(String key);

    @Message("Your reply")
    String yourReply();

    @Message("Change your comment on {key}")
    String changeTitle(String key);

    @Message("You reply to")
    String replyTo();

    @Message("What do you want to say about {key}?")
    String kindQuestion(String key);

    @Message("Words from the text")
    String quote();

    @Message("If you mean certain words only, copy them here, or select them in the text above.")
    String quoteHint();

    @Message("The quoted words were changed since")
    String quoteLost();

    @Message("Comment on these words")
    String quoteThese();

    @Message("Choose a sentence instead")
    String chooseSentence();

    @Message("The sentences of {key}")
    String sentences(String key);

    @Message("None of them")
    String noSentence();

    @Message("Show before and after")
    String preview();

    @Message("Before and after")
    String previewTitle();

    @Message("Your wording is the text as it stands so far.")
    String previewSame();

    @Message("Your wording")
    String replacement();

    @Message("The text as it stands is filled in: change it as you would have it.")
    String replacementHint();

    @Message("Why?")
    String why();

    @Message("Your comment")
    String body();

    @Message("If it is fine as it is, you need not write anything.")
    String bodyForSupport();

    @Message("Plain words are enough. Say what should change, and for whom it matters.")
    String bodyHint();

    @Message("Send comment")
    String send();

    @Message("Send reply")
    String sendReply();

    @Message("Save the change")
    String save();

    @Message("Back without sending")
    String leave();

    @Message("Withdraw this comment")
    String withdraw();

    @Message("It is taken out, as if it had not been sent. Nobody sees it any more.")
    String withdrawHint();

    @Message("Shown to others as “{label}”")
    String shownAs(String label);

    @Message("No name is shown to anyone, facilitators included")
    String shownToNobody();

    @Message("at once")
    String shownNow();

    @Message("when the facilitator reveals the comments")
    String shownLater();

    @Message("The text you comment on")
    String theText();

    @Message("You")
    String you();

    @Message("No author shown")
    String noAuthor();

    @Message("Hidden by a facilitator")
    String hidden();

    @Message("Hide this comment")
    String hide();

    @Message("Why is it hidden?")
    String hideWhy();

    @Message("Its author still sees it. It does not count as open, and it is in no report. The reason is logged.")
    String hideHint();

    @Message("Show it again")
    String unhide();

    @Message("on {key}")
    String on(String key);

    @Message("Proposed wording")
    String proposed();

    @Message("Change or withdraw")
    String change();

    @Message("Reply")
    String reply();

    @Message("to the comment by {author}")
    String toCommentBy(String author);

    @Message(
            "Our reply: {#when decision}{#is ACCEPTED}accepted{#is PARTLY_ACCEPTED}partly accepted{#is ANSWERED}answered{#is NOTED}noted{#is LATER}for later{#is REJECTED}not taken up{#is OUT_OF_SCOPE}outside the scope{/when}")
    String ourReply(Decision decision);

    @Message("Others’ comments stay hidden until the facilitator reveals them. You see your own only.")
    String othersHidden();

    @Message("The comments are shown when the facilitator reveals them.")
    String allHidden();

    @Message("No comments here yet.")
    String none();

    @Message("{n} new – show")
    String newOnes(int n);

    @Message("Comments, page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Earlier comments")
    String earlier();

    @Message("More comments")
    String more();

    @Message("All comments")
    String all();

    @Message("On")
    String allOn();

    @Message("Back to all comments")
    String backToAll();

    @Message("Newest first")
    String newestFirst();

    @Message("Oldest first")
    String oldestFirst();

    @Message("Order")
    String order();

    @Message("Everything")
    String everything();

    @Message("Show")
    String show();

    @Message("Back to the item")
    String backToItem();

    @Message("Only a suggested edit can be taken with reservations or refused. Other comments can be supported.")
    String notAnEdit();

    @Message("This can't be supported: it is your own, or a reply that a facilitator entered.")
    String notSupported();

    @Message(
            "Nobody learns who supports a comment, so there is no place for a reason. Reply to the comment to say why.")
    String supportNeedsNoReason();

    @Message("Support this comment")
    String support();

    @Message("{#if count == 1}1 supports this{#else}{count} support this{/if}")
    String supported(int count);

    @Message("Support a comment")
    String supportTitle();

    @Message("Others support this as it stands. Once you change what it says, their support is gone.")
    String supportGoes();

    @Message("How do you take this wording?")
    String reactionQuestion();

    @Message(
            "{#when stance}{#is CONSENT}Consent{#is RESERVATION}Consent with reservations{#is OBJECT}Cannot accept{/when}")
    String stance(Stance stance);

    @Message("Say why")
    String sayWhy();

    @Message("How you take a suggested wording")
    String reactionTitle();

    @Message("Facilitators read it together with how you take the wording, as the attribution of the item allows.")
    String reactionWhyHint();

    @Message("Take it back")
    String takeBack();

    @Message("Save")
    String saveReaction();

    @Message("This names both a participant and somebody else. Keep one of the two.")
    String speakerOrMember();

    @Message("In this item no person is named with a comment. Leave the name out, or choose a participant.")
    String speakerHidden();

    @Message("This is no participant of the workshop. Choose one from the list.")
    String noParticipant();

    @Message("Choose how it reached you.")
    String sourceMissing();

    @Message("Enter a contribution for somebody")
    String entryTitle();

    @Message("What was said, chatted, mailed or written belongs to the record like everything else.")
    String entryLead();

    @Message("The contribution is entered. Go on with the next one.")
    String entered();

    @Message(
            "This item is over. What you enter is marked as late, and that you entered it is logged; who had answered by the close does not change.")
    String entryLate();

    @Message(
            "This item was anonymous and is over: for whom you enter it is checked and then forgotten, so that nothing links a person to it.")
    String entryForgets();

    @Message("How did it reach you?")
    String entrySource();

    @Message(
            "{#when source}{#is ORAL}Said in the room{#is CHAT}From the chat{#is EMAIL}By e-mail{#is PAPER}On paper{/when}")
    String source(EntrySource source);

    @Message("Entered late")
    String late();

    @Message("Whose is it?")
    String entryWho();

    @Message("A participant’s contribution belongs to them: they find it among their own and may rate the reply.")
    String entryWhoHint();

    @Message("Nobody in particular")
    String entryNobody();

    @Message("Somebody else, by name")
    String speaker();

    @Message("Only where it is no participant. It is shown as you type it and counts as nobody’s answer.")
    String speakerHint();

    @Message("What is it about?")
    String entryTarget();

    @Message("What is it meant as?")
    String entryKind();

    @Message("What was said")
    String entryBody();

    @Message("As close to their words as you can.")
    String entryBodyHint();

    @Message("Copy them exactly from the text, if it is about certain words only.")
    String entryQuoteHint();

    @Message("Their wording")
    String entryReplacement();

    @Message("It stands for the words from the text above, or without any for the whole text.")
    String entryReplacementHint();

    @Message("Enter it")
    String enter();

    @Message(
            "{#when attribution}{#is NAMED}Shown with the name{#is DELEGATION}Shown with country and organisation, no person{#is PSEUDONYMOUS}Shown without author: you know the person, so their number stays unknown to you{#is ANONYMOUS}No name is shown to anyone{/when}")
    String entryShown(Attribution attribution);

    @Message("Written in")
    String writtenIn();
}
