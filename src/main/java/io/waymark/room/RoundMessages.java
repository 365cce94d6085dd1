package io.waymark.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.roadmap.Action;
import io.waymark.session.RoundState;

/** An agenda item as the people in the room see it. */
@MessageBundle("round")
interface RoundMessages {
    @Message("Agenda item")
    String bar();

    @Message("{number} of {of}")
    String step(int number, int of);

    @Message("Open until {time} ({city})")
    String until(String time, String city);

    @Message("Paused")
    String paused();

    @Message("{answered} of {members} have answered")
    String progress(int answered, int members);

    @Message(
            "{#when state}{#is PLANNED}Planned{#is OPEN}Open{#is PAUSED}Paused{#is CLOSED}Closed{#is REVEALED}Results shown{/when}")
    String state(RoundState state);

    @Message("Not open yet")
    String plannedTitle();

    @Message(
            "This item opens when the facilitator opens it. You can read the text already; this page follows by itself.")
    String plannedText();

    @Message("This item is open now")
    String openTitle();

    @Message("Take part")
    String openLink();

    @Message("Paused for a moment")
    String pausedTitle();

    @Message(
            "You can go on typing. Send it when the facilitator resumes; until then nothing is taken in, and nothing is lost.")
    String pausedText();

    @Message("Time is up: this item is closed")
    String closedTitle();

    @Message("All that you sent is stored. What you typed and did not send is kept on this page.")
    String closedText();

    @Message("The facilitator reveals the answers in a moment.")
    String closedReader();

    @Message("The whole text")
    String wholeText();

    @Message("What was changed in this session")
    String changedNow();

    @Message("What was said stays here to be read.")
    String closedToRead();

    @Message("See the item as it is now")
    String closedLink();

    @Message("The results are here")
    String revealedTitle();

    @Message("See the results")
    String revealedLink();

    @Message("Everybody can read all comments now.")
    String revealedComments();

    @Message("Read the comments")
    String revealedCommentsLink();

    @Message("Your comment is stored. It stands below.")
    String sent();

    @Message("Begun, and not complete:")
    String half();

    @Message("Stored.")
    String saved();

    @Message("Taken back.")
    String withdrawn();

    @Message("Stored. You have answered everything; you can change it until the item closes.")
    String allSaved();

    @Message("This item is for others")
    String forOthersTitle();

    @Message("It asks: {groups}. You can read the text here.")
    String forOthersText(String groups);

    @Message("Also open on {key}: {titles}.")
    String alsoOpen(String key, String titles);

    @Message("Answer everything about it on one page")
    String together();

    @Message("This item is about version {version} of the text.")
    String otherVersion(int version);

    @Message("Read that one")
    String readOther();

    @Message("Also open, on a page of its own:")
    String ownPage();

    @Message("Nothing is open on {key} now.")
    String nothingOpen(String key);

    @Message("To the welcome page")
    String toWelcome();

    @Message(
            "Each part is stored by its own button. Send one before you begin the next: without script only what is sent is kept.")
    String oneAtATime();

    @Message("Each part is stored by its own button.")
    String ownButtons();

    @Message("Your answers will appear under: {attribution}.")
    String willAppear(String attribution);

    @Message("Others see them at once.")
    String willShowNow();

    @Message("Others see them when the facilitator reveals them.")
    String willShowLater();

    @Message("Others see them as soon as this item closes.")
    String willShowAtClose();

    @Message("It opens by itself {when}.")
    String opensAt(String when);

    @Message(
            "It takes up what “{title}” leaves for discussion. Which recommendations these are is settled when it opens.")
    String aboutDiscussion(String title);

    @Message("You read along")
    String readerTitle();

    @Message("Participants answer here. You see the same text.")
    String readerText();

    @Message("Contents")
    String contents();

    @Message("The whole document")
    String whole();

    @Message("The area as a whole")
    String areaWhole();

    @Message("answered")
    String answeredMark();

    @Message("draft kept")
    String begunMark();

    @Message("{answered} of {total} answered")
    String answered(String answered, int total);

    @Message("You have commented on {answered} of {total}")
    String commented(int answered, int total);

    @Message("{#if minutes == 1}About 1 minute{#else}About {minutes} minutes{/if} of reading")
    String minutes(int minutes);

    @Message("about {n} minutes of reading left")
    String minutesLeft(String n);

    @Message("about 1 minute of reading left")
    String minuteLeft();

    @Message("{n} of {total} looked at")
    String lookedAt(String n, int total);

    @Message("You have looked at all of it")
    String lookedAtAll();

    @Message("looked at")
    String lookedAtMark();

    @Message("Only this device remembers it.")
    String lookedAtHere();

    @Message("Continue where I stopped")
    String goOn();

    @Message("{number} of {of}")
    String position(int number, int of);

    @Message("Why this is recommended")
    String rationale();

    @Message("Actions, addressees and evidence")
    String details();

    @Message("Actions")
    String actions();

    @Message("Level")
    String level();

    @Message("Led by")
    String lead();

    @Message("When")
    String horizon();

    @Message("Seen by")
    String indicator();

    @Message("Addressed to")
    String addressees();

    @Message("Evidence")
    String evidence();

    @Message("{#when level}{#is EU}EU{#is NATIONAL}National{#is REGIONAL}Regional{#is LOCAL}Local{/when}")
    String levelName(Action.Level level);

    @Message("{#when horizon}{#is SHORT}Short term{#is MEDIUM}Medium term{#is LONG}Long term{/when}")
    String horizonName(Action.Horizon horizon);

    @Message("Comment on {key}")
    String commentOn(String key);

    @Message("Comment on")
    String about();

    @Message("this area")
    String aboutArea();

    @Message("the whole document")
    String aboutDocument();

    @Message("Your comment on {key}")
    String write(String key);

    @Message("Your reply")
    String writeReply();

    @Message("Do not reply")
    String noReply();

    @Message("Comments on {key}")
    String comments(String key);

    @Message("All comments on this item")
    String allComments();

    @Message("Enter a contribution for somebody")
    String enter();

    @Message("What you had typed")
    String kept();

    @Message(
            "This was not sent, and only you see it, on this device. Copy it if you need it: you can use it in the next item.")
    String keptText();

    @Message(
            "This was not sent, and only you see it, on any device. You can send it in the next item in which comments are asked for.")
    String keptToSend();

    @Message("I am done")
    String done();

    @Message("I have nothing to add")
    String nothing();

    @Message("You said that you are done. You can still change your answers.")
    String doneText();

    @Message("I need a bit more time")
    String moreTime();

    @Message("The facilitator sees that you need a bit more time.")
    String moreTimeSaid();

    @Message("I do not need it any more")
    String moreTimeNot();

    @Message("I am not done yet")
    String notDone();

    @Message("Are you through?")
    String doneTitle();

    @Message("The facilitator sees how many are done, so nobody has to wait.")
    String doneHint();

    @Message("One by one")
    String oneByOne();

    @Message("All on one page")
    String asList();

    @Message("Show")
    String show();

    @Message("Recommendations")
    String pager();

    @Message("Your answers")
    String review();

    @Message("Not answered")
    String unanswered();

    @Message("Change")
    String change();

    @Message("Answer")
    String answer();

    @Message("the answer on {key}")
    String changeScope(String key);

    @Message("Cannot judge")
    String cannotJudge();

    @Message("Go to the first one without an answer")
    String firstOpen();

    @Message("You have answered all. Thank you.")
    String complete();

    @Message("This item was anonymous: your answers are counted, and nothing links you to them any more.")
    String forgotten();

    @Message("Not voted")
    String notVoted();

    @Message("Shown to everyone now")
    String focusTitle();

    @Message("Nothing is shown at the moment. What the facilitator shows to everyone appears here.")
    String focusNone();

    @Message("Today")
    String agenda();

    @Message("There is no text yet")
    String noText();

    @Message("No roadmap has been circulated yet. It will be here when the item opens.")
    String noTextHint();

    @Message("Run this item")
    String console();
}
