package io.waymark.room;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.session.VoteMethod;
import io.waymark.workshop.Consensus;

/** The welcome page and the facilitator's console. */
@MessageBundle("room")
interface RoomMessages {
    @Message("What to do now")
    String now();

    @Message("Go to: {title} – open until {until}")
    String goTo(String title, String until);

    @Message("Go to: {title} – paused")
    String goToPaused(String title);

    @Message("Follow: {title} – open until {until}")
    String follow(String title, String until);

    @Message("Follow: {title} – paused")
    String followPaused(String title);

    @Message("Run: {title}")
    String runIt(String title);

    @Message("Start with: {title}")
    String startWith(String title);

    @Message("Go on with: {title}")
    String goOnWith(String title);

    @Message("Answer everything that is open, one recommendation a page")
    String answerTogether();

    @Message("Go to: {title} – for others, to read along")
    String forOthers(String title);

    @Message("The item is for: {groups}. You can read along.")
    String forOthersHint(String groups);

    @Message("It opens by itself {when}. This page updates by itself; without script, load it again.")
    String opensAt(String when);

    @Message("More than one item is open now. Take them in any order.")
    String alsoOpenHint();

    @Message("You read along as a guest; you cannot add anything.")
    String readOnly();

    @Message("The facilitator has paused the item. What you typed is kept.")
    String pausedHint();

    @Message("Next: {title}, {length}")
    String comesNext(String title, String length);

    @Message("Next: {title}, until {until}")
    String comesNextUntil(String title, String until);

    @Message("The facilitator opens it. This page updates by itself; without script, load it again.")
    String opensItself();

    @Message("Read the {count} recommendations")
    String readMeanwhile(int count);

    @Message("See the results: {title}")
    String seeResults(String title);

    @Message("All items of this meeting are done. Thank you.")
    String allDone();

    @Message("See what became of my contributions")
    String seeMine();

    @Message("Read the report")
    String seeReport();

    @Message("Version {number} is out: see what changed")
    String newVersion(int number);

    @Message("{#if count == 1}There is a reply to your comment{#else}There are {count} replies to your comments{/if}")
    String repliesToYou(int count);

    @Message("Reply to the contributions")
    String answerContributions();

    @Message("No meeting is planned yet. Come back later, or wait for an invitation.")
    String nothingYet();

    @Message("The draft has not been circulated yet.")
    String nothingCirculated();

    @Message("Shown to everyone now: {key}")
    String shownNow(String key);

    @Message("The roadmap: {count} recommendations")
    String roadmapOf(int count);

    @Message("What this workshop is for")
    String purpose();

    @Message("Who is here")
    String whoIsHere();

    @Message("{here} of {members} participants are here now.")
    String hereOf(int here, int members);

    @Message("{here} of {members} here")
    String hereTile(int here, int members);

    @Message("Other")
    String otherCountry();

    @Message("Nobody has joined yet.")
    String noneJoined();

    @Message("Other meetings")
    String otherSessions();

    @Message("Set up the workshop")
    String setUp();

    @Message("A few steps, and people can take part.")
    String setUpLead();

    @Message("Import the draft roadmap")
    String taskImport();

    @Message("A Word file, Markdown or pasted text")
    String taskImportHint();

    @Message("Circulate it")
    String taskCirculate();

    @Message("From then on participants can read it, and it no longer changes")
    String taskCirculateHint();

    @Message("Plan the agenda")
    String taskPlan();

    @Message("A meeting and its items; there is a standard agenda")
    String taskPlanHint();

    @Message("Share the code")
    String taskShare();

    @Message("People join with this code: {code}")
    String taskShareHint(String code);

    @Message("Done")
    String done();

    @Message("To do")
    String toDo();

    @Message("Run the meeting")
    String run();

    @Message("Run: {title}")
    String runTitle(String title);

    @Message("There is nothing to run yet.")
    String nothingToRun();

    @Message("Plan a meeting and put items on its agenda; then you open and close them here.")
    String nothingToRunHint();

    @Message("Plan the agenda")
    String planAgenda();

    @Message("Agenda")
    String items();

    @Message("Answers")
    String people();

    @Message("version {number}")
    String versionOf(int number);

    @Message("Author shown: {attribution}")
    String authorShown(String attribution);

    @Message("It then shows everybody where you are, for {length}. Nothing is to be entered.")
    String openTalkHint(String length);

    @Message("Open")
    String open();

    @Message("It then runs for {length}, and people can answer at once.")
    String openHint(String length);

    @Message("It then runs until {until}, and people can answer at once.")
    String openUntilHint(String until);

    @Message("Close")
    String close();

    @Message("Closing ends the answers; it does not show the results.")
    String closeHint();

    @Message("Pause")
    String pause();

    @Message("Resume")
    String resume();

    @Message("The clock goes on with the time that was left.")
    String resumeHint();

    @Message("More time")
    String moreTime();

    @Message("+{minutes} min")
    String plusMinutes(int minutes);

    @Message("Reveal to everyone")
    String reveal();

    @Message("Everybody then sees the results at the same moment. This cannot be taken back.")
    String revealHint();

    @Message("Mark as finished")
    String finish();

    @Message("Everybody sees the contributions already. After this it cannot be opened again.")
    String finishHint();

    @Message("See the results (facilitators only)")
    String preview();

    @Message("See the results")
    String results();

    @Message("See it as participants do")
    String itemPage();

    @Message("Open again …")
    String reopen();

    @Message("It cannot be opened again: nothing links people to their answers any more.")
    String forgotten();

    @Message("Next: {title}")
    String goOn(String title);

    @Message("Expected end: {when}")
    String expectedEnd(String when);

    @Message("so far {minutes} min longer than planned")
    String longerSoFar(long minutes);

    @Message("so far {minutes} min shorter than planned")
    String shorterSoFar(long minutes);

    @Message("so far as planned")
    String asPlannedSoFar();

    @Message("Where time can be taken from")
    String takeFrom();

    @Message("When one item takes longer, another can be shorter. Everybody sees its new length.")
    String takeFromHint();

    @Message("Take {minutes} minutes")
    String takeMinutes(int minutes);

    @Message("No minutes were taken: the item is too short for that, or has begun. Choose another one.")
    String refusedLength();

    @Message("Another item is open")
    String otherItem();

    @Message("have answered")
    String answered();

    @Message("answered everything")
    String complete();

    @Message("People who need a bit more time: {people}")
    String moreTimeAsked(int people);

    @Message("said that they are done")
    String saidDone();

    @Message("{#if count == 1}is here now{#else}are here now{/if}")
    String present(int count);

    @Message(
            "{count} {#if count == 1}person asks{#else}people ask{/if} for news every few seconds: no live connection gets through to them.")
    String polling(int count);

    @Message("Notes to yourself")
    String notes();

    @Message("On this item")
    String noteOn();

    @Message("Only you read this. It is stored as you type.")
    String noteHint();

    @Message("Store the notes")
    String noteSave();

    @Message("Stored at {time}")
    String noteStored(String time);

    @Message("Not stored. What you typed stays here.")
    String noteFailed();

    @Message("Write at most 4,000 characters.")
    String refusedNote();

    @Message("Keys")
    String keys();

    @Message("Work with these keys. They do nothing while you type.")
    String keysOn();

    @Message("1, 2 or 5 minutes more")
    String keyMinutes();

    @Message("Go on with the next item")
    String keyNext();

    @Message("Presentation view: blank or not")
    String keyBlank();

    @Message("Not answered yet")
    String missing();

    @Message("Begun, not complete")
    String unfinished();

    @Message(
            "Names are not shown while an item that names nobody shows what people say as it comes: they would give away whose each is.")
    String namesHidden();

    @Message("Everybody has answered.")
    String nobodyMissing();

    @Message("nothing to add")
    String nothingToAdd();

    @Message("here")
    String here();

    @Message("not here")
    String away();

    @Message("Nothing is asked for in this item.")
    String noAnswers();

    @Message("Who has answered is shown here once it is open.")
    String notOpened();

    @Message("Show to everyone")
    String focus();

    @Message("Puts a recommendation on the screens of all who are here.")
    String focusHint();

    @Message("Recommendation")
    String focusWhich();

    @Message("None")
    String focusNone();

    @Message("Show")
    String focusShow();

    @Message(
            "Nothing was changed: the item had moved on already – a colleague or the clock was quicker. This is how it stands now.")
    String refusedState();

    @Message(
            "The item could not be opened: no version of the roadmap has been circulated yet. An item is about its text.")
    String refusedText();

    @Message("The item could not be opened: it was to end at a moment that is over. Give it another end.")
    String refusedEnd();

    @Message(
            "The item could not be opened: it takes up what an earlier assessment leaves for discussion, and that is not closed yet. Close and reveal it first.")
    String refusedStillRunning();

    @Message(
            "The item could not be opened: what it is about would give the results of an earlier assessment away. Reveal those first.")
    String refusedNotRevealed();

    @Message(
            "The item could not be opened: the earlier assessment left nothing for discussion. Choose other recommendations for it, or drop it.")
    String refusedNothingLeft();

    @Message(
            "The item could not be opened: none of its recommendations is in the circulated text any more. Choose others.")
    String refusedGone();

    @Message(
            "The item could not be opened: it names nobody and asks fewer than five people, so its figures would tell what somebody answered. Choose more groups, or all participants.")
    String refusedFew();

    @Message("It was to open by itself {when} and could not; the log says why. Open it by hand, or edit it.")
    String openingFailed(String when);

    @Message("It opens by itself {when}. You can open it earlier.")
    String opensItselfAt(String when);

    @Message("About what “{title}” leaves for discussion: it has to be revealed before this opens.")
    String aboutDiscussion(String title);

    @Message("Only for: {groups}")
    String onlyFor(String groups);

    @Message("Edit …")
    String edit();

    @Message("Move up")
    String moveUp();

    @Message("Move down")
    String moveDown();

    @Message("Drop …")
    String drop();

    @Message("Add an item behind this one …")
    String addBehind();

    @Message("Vote on this now")
    String voteNow();

    @Message("The vote takes {seconds} seconds, stands behind this item and opens at once.")
    String voteNowHint(int seconds);

    @Message("How to vote on it")
    String howToVote();

    @Message(
            "{#when method}{#is CONSENT}By consent: one who cannot accept is enough for no consensus{#else}Agree, neutral or disagree{/when}")
    String voteMethod(VoteMethod method);

    @Message("Vote on {keys}")
    String voteOn(String keys);

    @Message("Vote on {count} recommendations")
    String voteOnMany(int count);

    @Message("Reassess the discussion list ({left})")
    String reassess(int left);

    @Message("Plans the same assessment again behind this one, about these recommendations only. You then open it.")
    String reassessHint();

    @Message("Everything has consensus: nothing is left to reassess.")
    String nothingToReassess();

    @Message("{title} (round {number})")
    String again(String title, int number);

    @Message("There is no agenda for the vote to stand on. Plan a meeting with an item first.")
    String noMeeting();

    @Message("Choose at least one recommendation to vote on.")
    String chooseForVote();

    @Message("Freeze version {number} and vote")
    String freezeTitle(int number);

    @Message(
            "The text is frozen as it stands, as a working version that everybody can read, and the vote opens at once. To go on editing, start the next version.")
    String freezeLead();

    @Message("Vote on")
    String voteWhich();

    @Message("Ticked are those that changed.")
    String voteWhichHint();

    @Message("Seconds")
    String seconds();

    @Message("From 10 to 3600; 45 is usual")
    String secondsHint();

    @Message("Freeze and open the vote")
    String freezeNow();

    @Message("Cancel")
    String cancel();

    @Message("That recommendation is not in the circulated text any more. Choose another.")
    String refusedFocus();

    @Message("Go to the roadmap")
    String toRoadmap();

    @Message("The item has moved on. It is now: {state}.")
    String hasChanged(String state);

    @Message("Show how it stands")
    String showNow();

    @Message("Meeting")
    String session();

    @Message("{number} of {of}")
    String barOf(int number, int of);

    @Message("Next: {title}")
    String barNext(String title);

    @Message("Nothing is open")
    String barNothing();

    @Message("{answered} of {members} have answered")
    String barAnswered(int answered, int members);

    @Message("Open until {clock} ({city})")
    String openUntil(String clock, String city);

    @Message("Paused, {length} left")
    String pausedLeft(String length);

    @Message("Enter a contribution for somebody")
    String enter();

    @Message("Message from the facilitator:")
    String messageFrom();

    @Message("Message to everyone")
    String toAll();

    @Message("One sentence, such as: Back at 11:05")
    String messageWhich();

    @Message("It stands on everybody's page and on the presentation view until you clear it. At most 300 characters.")
    String messageHint();

    @Message("Show to everyone")
    String messageShow();

    @Message("Clear")
    String messageClear();

    @Message("The message is longer than 300 characters. Shorten it, then show it.")
    String refusedMessage();

    @Message("about {minutes} min to read")
    String minutesToRead(int minutes);

    @Message("Connection check:")
    String connection();

    @Message("Live. You see what changes at once.")
    String connectionLive();

    @Message("Works. This page updates every few seconds.")
    String connectionPolling();

    @Message("Offline. What you write is kept on this device until the connection is back.")
    String connectionOffline();

    @Message("Your browser runs no script here: everything works, but load the page again to see what is new.")
    String connectionNone();

    @Message("Try the buttons")
    String practice();

    @Message("A practice question. What you answer here is neither sent nor stored.")
    String practiceHint();

    @Message("Coffee breaks should be longer. Do you agree?")
    String practiceQuestion();

    @Message("Agree")
    String practiceAgree();

    @Message("Neutral")
    String practiceNeutral();

    @Message("Disagree")
    String practiceDisagree();

    @Message("A comment, if you like")
    String practiceComment();

    @Message("Save")
    String practiceSave();

    @Message("This is how it looks when it is stored. (It was practice: nothing was stored.)")
    String practiceStored();

    @Message("Call off")
    String callOff();

    @Message("Closes in {n} …")
    String closesIn(String n);

    @Message("Closes in 5 seconds. Press Call off to keep it open.")
    String closesSpoken();

    @Message("Shown to everyone in {n} …")
    String revealsIn(String n);

    @Message("The results are shown to everyone in 5 seconds. Press Call off to keep them hidden.")
    String revealsSpoken();

    @Message("Called off")
    String calledOff();

    @Message("Rehearse with simulated participants")
    String rehearse();

    @Message("End the rehearsal")
    String endRehearsal();

    @Message("Optional: a run through the agenda that leaves no trace.")
    String taskRehearseHint();

    @Message("What was said last")
    String latest();

    @Message("Look over basics and rules")
    String taskRules();

    @Message(
            "Now: {attribution}; agreed {#switch rule}{#case PERCENT_AGREEMENT}from {threshold} %{#case COMET_70_15}by COMET"
                    + " 70/15{#case RAND_UCLA}by RAND/UCLA{/switch}; times of {city}")
    String taskRulesHint(String attribution, Consensus.Rule rule, int threshold, String city);
}
