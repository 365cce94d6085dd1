package io.waymark.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The record of who did what when, and what it says of each deed. */
@MessageBundle("audit")
interface AuditMessages {
    @Message("Who did what when")
    String title();

    @Message("Lines are only ever added. What people contributed is not in here.")
    String hint();

    @Message("Checked {when}: nothing was changed afterwards.")
    String unbroken(String when);

    @Message(
            "Checked {when}: a line of this installation was changed in the database, or taken out. Ask whoever runs the server.")
    String broken(String when);

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("The clock")
    String clock();

    @Message("Created the workshop")
    String deedWorkshopCreate();

    @Message("Changed the settings")
    String deedWorkshopChange();

    @Message("Gave the workshop another code")
    String deedWorkshopCode();

    @Message("Invited")
    String deedMemberInvite();

    @Message("Renewed the personal link of")
    String deedMemberLink();

    @Message("Changed the details of")
    String deedMemberChange();

    @Message("Changed the role of")
    String deedMemberRole();

    @Message("Removed")
    String deedMemberRemove();

    @Message("Let in again")
    String deedMemberReadmit();

    @Message("Planned a session")
    String deedSessionPlan();

    @Message("Planned an agenda item")
    String deedRoundPlan();

    @Message("Changed an agenda item")
    String deedRoundChange();

    @Message("Moved an agenda item")
    String deedRoundMove();

    @Message("Dropped an agenda item")
    String deedRoundDrop();

    @Message("Could not open an agenda item by itself")
    String deedRoundOpenRefused();

    @Message("Opened an agenda item")
    String deedRoundOpen();

    @Message("Paused an agenda item")
    String deedRoundPause();

    @Message("Resumed an agenda item")
    String deedRoundResume();

    @Message("Gave an agenda item more time")
    String deedRoundExtend();

    @Message("Closed an agenda item")
    String deedRoundClose();

    @Message("Opened an agenda item again")
    String deedRoundReopen();

    @Message("Revealed the results of an agenda item")
    String deedRoundReveal();

    @Message("Started the draft of version {version}")
    String deedVersionCreate(String version);

    @Message("Replaced the draft of version {version}")
    String deedVersionReplace(String version);

    @Message("Edited the draft of version {version}")
    String deedVersionEdit(String version);

    @Message("Circulated version {version}")
    String deedVersionPublish(String version);

    @Message("Circulated version {version} before every comment had our reply")
    String deedVersionOverride(String version);

    @Message("Entered a contribution for somebody")
    String deedCommentEnter();

    @Message("Entered a contribution for somebody after the item had closed")
    String deedCommentEnterLate();

    @Message("Corrected a contribution entered for somebody")
    String deedCommentCorrect();

    @Message("Took out a contribution entered for somebody")
    String deedCommentTakeOut();

    @Message("Wrote a reply to a comment")
    String deedCommentAnswer();

    @Message("Hid a comment")
    String deedCommentHide();

    @Message("Showed a comment again")
    String deedCommentShow();

    @Message("Released our replies")
    String deedRelease();

    @Message("Ended the personal link of")
    String deedMemberRevoke();

    @Message("Changed a session")
    String deedSessionChange();

    @Message("Put the standard agenda on a session")
    String deedSessionAgenda();

    @Message("Made a link for the presentation view")
    String deedProjectorOpen();

    @Message("Ended the link of the presentation view")
    String deedProjectorEnd();

    @Message("Wrote a part of the report")
    String deedReportWrite();

    @Message("Put up a message to everyone")
    String deedMessageSay();

    @Message("Took the message to everyone down")
    String deedMessageClear();

    @Message("Erased the data of")
    String deedMemberErase();

    @Message("Erased again, after an older copy was restored, the data of")
    String deedMemberEraseAgain();

    @Message("Took out what was kept long enough")
    String deedRetention();

    @Message("Did something else")
    String deedOther();

    @Message("Filled this demonstration with invented people and what they say")
    String deedDemoSeed();

    @Message("{deed}: {subject}")
    String deedAbout(String deed, String subject);

    @Message(
            "{#switch decision}{#case 'ACCEPTED'}Accepted{#case 'PARTLY_ACCEPTED'}Partly accepted{#case 'ANSWERED'}Answered{#case 'NOTED'}Noted{#case 'LATER'}For later{#case 'REJECTED'}Not accepted{#case 'OUT_OF_SCOPE'}Out of scope{/switch}")
    String deedDecision(String decision);

    @Message("Replies: {count}")
    String deedReplies(String count);

    @Message("The server had been away since {moment}")
    String deedAway(String moment);
}
