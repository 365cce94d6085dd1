package io.waymark.consolidation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Decision;
import io.waymark.comment.EntrySource;
import io.waymark.comment.Satisfaction;
import io.waymark.comment.Stance;
import io.waymark.roadmap.Action;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.TextChange;

@MessageBundle("consolidation")
interface ConsolidationMessages {
    @Message("The draft is saved.")
    String saved();

    @Message(
            "{#if count == 1}1 comment still needs{#else}{count} comments still need{/if} a reply. Reply first, or publish with a reason that is logged.")
    String undisposed(int count);

    @Message(
            "{#if count == 1}1 round is{#else}{count} rounds are{/if} still open or paused. Close first: people are working on the present text.")
    String roundsRunning(int count);

    @Message("{key} is not in this draft.")
    String notInDraft(String key);

    @Message("Name exactly one recommendation to edit.")
    String oneRecommendation();

    @Message("Name the recommendations to withdraw.")
    String someRecommendations();

    @Message("Write what is to change.")
    String textMissing();

    @Message("A new recommendation needs a title and a text.")
    String titleAndBody();

    @Message("One of these comments is not in this workshop.")
    String unknownComment();

    @Message("A draft keeps at least one recommendation.")
    String lastRecommendation();

    @Message(
            "The words that this suggestion replaces no longer stand in the text. Put the proposed wording in by hand.")
    String wordsGone();

    @Message("Replies and changes")
    String title();

    @Message("Version {number}, draft")
    String draftCaption(int number);

    @Message("Version {number}, circulated")
    String circulatedCaption(int number);

    @Message("{replied} of {asking} replied")
    String replied(int replied, int asking);

    @Message("comments that ask for a reply")
    String repliedHint();

    @Message("No comment asks for a reply.")
    String nothingAsked();

    @Message(
            "{count} {#if count == 1}reply is{#else}replies are{/if} not yet shown to participants. They are shown when the next version is circulated, or now:")
    String proposed(int count);

    @Message("Show the replies now")
    String release();

    @Message("Circulate version {number}")
    String publish(int number);

    @Message("What changed since version {number}")
    String compare(int number);

    @Message(
            "This version was circulated and never changes. You can reply to comments here; to change the text, start the next version.")
    String circulatedNotice();

    @Message("The changes go into version {number}, the draft.")
    String draftElsewhere(int number);

    @Message("Open the draft")
    String openDraft();

    @Message("Start the next version")
    String start();

    @Message("Parts of the text")
    String parts();

    @Message("The document as a whole")
    String wholeDocument();

    @Message("Withdrawn")
    String withdrawn();

    @Message("{key} is not in this version any more.")
    String withdrawnNotice(String key);

    @Message("{count} open")
    String open(int count);

    @Message("all replied")
    String allReplied();

    @Message("The text as it reads")
    String asItReads();

    @Message("What the draft changes so far")
    String changedSoFar();

    @Message("Results")
    String results();

    @Message("Dots: {dots}, from {#if voters == 1}1 person{#else}{voters} people{/if}.")
    String dots(int dots, int voters);

    @Message("{approvals} of {voters} approve.")
    String approvals(int approvals, int voters);

    @Message("Rank {rank}")
    String rank(int rank);

    @Message("Dots")
    String dotsGiven();

    @Message("Nothing chosen: an empty ballot")
    String emptyBallot();

    @Message("About version {version}, final since {time}")
    String answersFinal(int version, String time);

    @Message("About version {version}, and may still change")
    String answersOpen(int version);

    @Message("{percent} agree; 95 % interval {low}–{high}")
    String votePercent(String percent, String low, String high);

    @Message("{criterion}: median {median}, middle half {low}–{high}, {n} {#if n == 1}score{#else}scores{/if}")
    String criterion(String criterion, String median, String low, String high, int n);

    @Message("{count} cannot judge")
    String cannotJudge(int count);

    @Message("{count} {#if count == 1}reason{#else}reasons{/if} given")
    String reasons(int count);

    @Message(
            "{#switch choice}{#case 'AGREE'}Agree{#case 'NEUTRAL'}Neutral{#case 'DISAGREE'}Disagree{#case 'ABSTAIN'}No position{#case 'CONSENT'}Consent{#case 'RESERVATION'}Consent with a reservation{#case 'STAND_ASIDE'}Disagree, but will not block{#case 'OBJECT'}Cannot accept{#case 'APPROVED'}Approved{#else}{choice}{/switch}")
    String choice(String choice);

    @Message("Change the text")
    String change();

    @Message("Title")
    String fieldTitle();

    @Message("Recommendation")
    String fieldBody();

    @Message("Markdown")
    String markdown();

    @Message("Rationale")
    String fieldRationale();

    @Message("Actions")
    String actions();

    @Message(
            "Empty the text of an action to remove it. Addressees and evidence stay as they are; edit them in the draft as one text.")
    String actionsHint();

    @Message("Another action")
    String newAction();

    @Message("What is to be done")
    String actionText();

    @Message("Level")
    String level();

    @Message("Lead")
    String lead();

    @Message("Horizon")
    String horizon();

    @Message("Indicator")
    String indicator();

    @Message("not said")
    String notSaid();

    @Message("{#when level}{#is EU}EU{#is NATIONAL}National{#is REGIONAL}Regional{#is LOCAL}Local{/when}")
    String levelName(Action.Level level);

    @Message("{#when horizon}{#is SHORT}Short term{#is MEDIUM}Medium term{#is LONG}Long term{/when}")
    String horizonName(Action.Horizon horizon);

    @Message("Why does it change?")
    String why();

    @Message("Everybody reads this beside the change. Tick the comments that led to it.")
    String whyHint();

    @Message("Save the change")
    String save();

    @Message("Show the difference")
    String difference();

    @Message("What your wording changes")
    String differenceTitle();

    @Message("Nothing is changed so far.")
    String differenceNone();

    @Message("Withdraw {key}")
    String withdraw(String key);

    @Message("The suggestion is in the text below. Check it, give the reason, and save: nothing is stored yet.")
    String insertedNotice();

    @Message("What the others saved")
    String theirs();

    @Message("Your text is still in the form. Saving now replaces theirs.")
    String theirsHint();

    @Message("How your text differs from theirs")
    String apart();

    @Message("Add a recommendation")
    String add();

    @Message("Add the recommendation")
    String addButton();

    @Message("A recommendation that the room asked for. It gets a key of its own and stands at the end of its area.")
    String addLead();

    @Message("Area")
    String area();

    @Message("Comments that led to it")
    String ledToIt();

    @Message("Comments")
    String comments();

    @Message("Nobody has commented on this part.")
    String noComments();

    @Message("Comments, page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Earlier comments")
    String earlier();

    @Message("More comments")
    String more();

    @Message(
            "{#when kind}{#is SUPPORT}Support{#is CONCERN}Concern{#is QUESTION}Question{#is EVIDENCE}Example or evidence{#is EDIT}Suggested wording{#is ADDITION}Something is missing{/when}")
    String kind(CommentKind kind);

    @Message("Author not recorded")
    String nobody();

    @Message("You")
    String you();

    @Message("On {target}, version {version}, {round}")
    String about(String target, int version, String round);

    @Message("Proposed wording")
    String wording();

    @Message("Insert this suggestion")
    String insert();

    @Message("This comment led to the change")
    String led();

    @Message("These {count} comments led to the change")
    String ledTogether(int count);

    @Message("{#if count == 1}One more says the same{#else}{count} more say the same{/if}")
    String same(int count);

    @Message("Our reply to these {count}")
    String replyTogether(int count);

    @Message("It has a reply of its own:")
    String ownReply();

    @Message("Take it out of the group")
    String takeOut();

    @Message("Says the same as another")
    String putTogether();

    @Message("Which one? They then stand together here and get one reply. None of them goes, and nobody else sees it.")
    String saysTheSameAs();

    @Message("Put together")
    String putTogetherButton();

    @Message("Our reply")
    String reply();

    @Message("Change our reply")
    String changeReply();

    @Message("Shown to participants")
    String released();

    @Message("Not shown to participants yet")
    String notReleased();

    @Message("Decision")
    String decision();

    @Message("Choose …")
    String choose();

    @Message("Reason")
    String reason();

    @Message("Needed for partly accepted, answered, not accepted and out of scope.")
    String reasonHint();

    @Message("Save our reply")
    String saveReply();

    @Message(
            "{#when decision}{#is ACCEPTED}Accepted{#is PARTLY_ACCEPTED}Partly accepted{#is ANSWERED}Answered{#is NOTED}Noted{#is LATER}For later{#is REJECTED}Not accepted{#is OUT_OF_SCOPE}Out of scope{/when}")
    String decisionName(Decision decision);

    @Message(
            "{#when value}{#is SATISFIED}Satisfied{#is CAN_LIVE_WITH_IT}Can live with it{#is NOT_SATISFIED}Not satisfied{/when}")
    String satisfaction(Satisfaction value);

    @Message("The author: {value}")
    String authorSays(String value);

    @Message("Hidden from the others")
    String hidden();

    @Message("Next open: {key}")
    String nextOpen(String key);

    @Message("Circulate version {number}")
    String publishTitle(int number);

    @Message(
            "Everybody in the workshop can then read it. It never changes again; the next changes go into the next version.")
    String publishLead();

    @Message("What is it for?")
    String stage();

    @Message(
            "{#when stage}{#is WORKING}A working text{#is CONSULTATION}For consultation{#is FINAL}The final version{/when}")
    String stageName(Stage stage);

    @Message(
            "{#when stage}{#is WORKING}To be voted on in the middle of a session. Replies stay hidden.{#is CONSULTATION}To be read, commented on and assessed. Replies are shown to everybody.{#is FINAL}The result. Replies are shown to everybody, and the report loses its draft mark.{/when}")
    String stageHint(Stage stage);

    @Message("{count} {#if count == 1}comment{#else}comments{/if} without a reply")
    String gateOpen(int count);

    @Message("People who commented expect to hear what became of it. Reply first, or say why you circulate without.")
    String gateOpenHint();

    @Message("Every comment has a reply.")
    String gateClear();

    @Message(
            "{count} {#if count == 1}agenda item is{#else}agenda items are{/if} open or paused. People are working on the present text: close first, or circulate this as a working text.")
    String gateRunning(int count);

    @Message("Why without replies?")
    String override();

    @Message("It is logged with your name. Not needed for a working text.")
    String overrideHint();

    @Message("Go to the open comments")
    String toWorkbench();

    @Message("Circulate for good")
    String publishButton();

    @Message("Roadmap")
    String roadmap();

    @Message("You are here")
    String youAreHere();

    @Message("Version {number}")
    String version(int number);

    @Message("What changed from version {older} to version {newer}")
    String changesTitle(int older, int newer);

    @Message("{changed} changed, {added} new, {withdrawn} withdrawn, {unchanged} unchanged")
    String changesSummary(int changed, int added, int withdrawn, int unchanged);

    @Message("No recommendation changed.")
    String changesNone();

    @Message(
            "{#when kind}{#is UNCHANGED}Unchanged{#is CHANGED}Changed{#is ADDED}New{#is WITHDRAWN}Withdrawn{#is MERGED}Merged{#is SPLIT}Split{/when}")
    String changeKind(TextChange.Kind kind);

    @Message("With changes")
    String withChanges();

    @Message("Cancel")
    String cancel();

    @Message("Show")
    String showLabel();

    @Message("Why:")
    String because();

    @Message("{count} {#if count == 1}comment{#else}comments{/if} led to it")
    String ledBy(int count);

    @Message("{#if count == 1}one of them is yours{#else}{count} of them are yours{/if}")
    String ledByMine(int count);

    @Message("Unchanged")
    String unchangedTitle();

    @Message("Titles and introductions")
    String textsTitle();

    @Message("My contributions")
    String mine();

    @Message("All that you said in this workshop, and what became of it.")
    String mineLead();

    @Message("You have not contributed yet. Your comments, votes and assessments appear here, and later our replies.")
    String mineEmpty();

    @Message("To the workshop")
    String toWorkshop();

    @Message(
            "Some agenda items were anonymous. Once such an item is closed, nothing links a person to an answer any more, so yours from there cannot be listed here. They count all the same.")
    String mineAnonymous();

    @Message("My comments")
    String mineComments();

    @Message("My votes and assessments")
    String mineAnswers();

    @Message("Our reply comes with the next version.")
    String noReplyYet();

    @Message("Does this reply satisfy you?")
    String satisfied();

    @Message("What became of {key} in version {version}")
    String became(String key, int version);

    @Message("Cannot judge")
    String cannotJudgeOne();

    @Message(
            "{#when source}{#is ORAL}Said in the room{#is CHAT}From the chat{#is EMAIL}By e-mail{#is PAPER}On paper{/when}")
    String source(EntrySource source);

    @Message("Entered late")
    String late();

    @Message("How others took it")
    String taken();

    @Message("{#if count == 1}1 supports this{#else}{count} support this{/if}")
    String supported(int count);

    @Message(
            "{#when stance}{#is CONSENT}Consent{#is RESERVATION}Consent with reservations{#is OBJECT}Cannot accept{/when}")
    String stance(Stance stance);

    @Message("My data")
    String data();

    @Message(
            "What is kept here about you, in all your workshops. The files hold all of it: your details, what you accepted and when, and every contribution that is still linked to you.")
    String dataLead();

    @Message("Download as JSON")
    String dataJson();

    @Message("Download as CSV")
    String dataCsv();

    @Message("You")
    String dataPerson();

    @Message("Name")
    String dataName();

    @Message("E-mail address")
    String dataEmail();

    @Message("Language of the pages")
    String dataLanguage();

    @Message("In it as")
    String dataAs();

    @Message("Privacy notice accepted")
    String dataNotice();

    @Message("Comments")
    String dataComments();

    @Message("Votes")
    String dataVotes();

    @Message("Assessments")
    String dataAssessments();

    @Message("You are in no workshop.")
    String dataNone();

    @Message("My copy:")
    String myCopy();

    @Message("What I have not sent")
    String notSent();

    @Message("Touches the same words")
    String clash();

    @Message("another suggestion ({number})")
    String clashWith(int number);

    @Message("Give others the same reply")
    String sameReply();

    @Message("Which of those that still wait?")
    String sameReplyFor();

    @Message("Use words of an earlier reply")
    String earlierReasons();

    @Message("PDF")
    String copyPdf();

    @Message("Word")
    String copyWord();

    @Message("Erase my data in this workshop")
    String dataErase();

    @Message("Where you are signed in")
    String signIns();

    @Message(
            "Kept are when a sign-in began and when it ends by itself, and neither the device nor the address. Times are those of {city}.")
    String signInsHint(String city);

    @Message("From {since} until {until}")
    String signInPeriod(String since, String until);

    @Message("this one")
    String signInThis();

    @Message("You are signed in nowhere else.")
    String signInsNoOther();

    @Message("Sign out everywhere else")
    String signOutElsewhere();

    @Message("Previous and next part")
    String neighbours();

    @Message("Word file with tracked changes")
    String tracked();
}
