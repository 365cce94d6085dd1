package io.waymark.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Erasing what is kept of people. */
@MessageBundle("privacy")
interface PrivacyMessages {
    @Message("Former participant {number}")
    String former(int number);

    @Message("Former participant")
    String formerSomebody();

    @Message("The data of this person was erased. Nothing about them can be changed, and nobody comes back as them.")
    String memberErased();

    @Message("Data erased")
    String statusErased();

    @Message("Your data")
    String yourData();

    @Message("You can see and download what is kept about you, and you can have it erased.")
    String yourDataHint();

    @Message("Erase the data")
    String eraseTitle();

    @Message("Takes out for good who the person was. What they contributed stays, without them.")
    String eraseHint();

    @Message("Erase this person’s data")
    String eraseThis();

    @Message("Erase my data in this workshop")
    String eraseMine();

    @Message("This cannot be undone. The person is signed out at once and cannot come back as the same member.")
    String eraseWarning();

    @Message("This cannot be undone. You are signed out at once and cannot come back as the same member.")
    String eraseWarningMine();

    @Message("What goes")
    String eraseGoes();

    @Message(
            "The name, which a number by lot replaces, such as “Former participant 4821”; e-mail address, organisation, country, stakeholder group and expertise")
    String eraseGoesDetails();

    @Message("Personal links and invitations, and every sign-in")
    String eraseGoesAccess();

    @Message("When the privacy notice was accepted, and which")
    String eraseGoesNotice();

    @Message(
            "The person’s record in this installation, unless they are in another workshop too or may create workshops")
    String eraseGoesAccount();

    @Message("What stays")
    String eraseStays();

    @Message("Comments, votes, assessments and our replies, without the name")
    String eraseStaysAnswers();

    @Message("Results: they were counted when the agenda items closed and do not change")
    String eraseStaysResults();

    @Message(
            "How many took part from each country, and what was already counted by country and group. People who were there may still recognise somebody in it.")
    String eraseStaysCountry();

    @Message(
            "Names that people typed into texts of their own: nobody can look for them safely. Please tell the facilitators of any.")
    String eraseStaysTexts();

    @Message(
            "Copies of the database from before hold the data until they are thrown away. If one is restored, the data is erased again.")
    String eraseStaysCopies();

    @Message("The words they wrote")
    String eraseWords();

    @Message("The words you wrote")
    String eraseWordsMine();

    @Message("Keep the words, without the name")
    String eraseKeep();

    @Message("Others replied to them, and the text was changed because of them.")
    String eraseKeepHint();

    @Message("Take the words out, too")
    String eraseBlank();

    @Message(
            "Comments and reasons then read “[text removed at its author’s request]”. Votes, scores and our replies stay.")
    String eraseBlankHint();

    @Message("Erase the data for good")
    String eraseNow();

    @Message("Erase my data for good")
    String eraseMineNow();

    @Message("Do not erase")
    String eraseNot();

    @Message("Show the receipt")
    String showReceipt();

    @Message("Receipt: data erased")
    String receiptTitle();

    @Message("Your data in this workshop was erased, and you are signed out.")
    String receiptMine();

    @Message("The data of this person in this workshop was erased.")
    String receiptTheirs();

    @Message("Workshop")
    String receiptWorkshop();

    @Message("Called from now on")
    String receiptNow();

    @Message("By")
    String receiptBy();

    @Message("The person themselves")
    String receiptByOneself();

    @Message("Facilitator")
    String receiptByMember();

    @Message("The time for keeping it was over")
    String receiptByTime();

    @Message("Number of the member")
    String receiptMember();

    @Message("Number of this receipt")
    String receiptId();

    @Message("What was taken out")
    String receiptRemoved();

    @Message("What stays, without the name")
    String receiptKept();

    @Message("Nothing was contributed.")
    String receiptNothingKept();

    @Message("Print this page or save it: it names nobody.")
    String receiptPrint();

    @Message("Name")
    String traceName();

    @Message("E-mail address")
    String traceEmail();

    @Message("Organisation")
    String traceOrganisation();

    @Message("Country")
    String traceCountry();

    @Message("Stakeholder group")
    String traceGroup();

    @Message("Fields of expertise")
    String traceExpertise();

    @Message("Acceptance of the privacy notice")
    String traceNotice();

    @Message("Personal links")
    String traceLinks();

    @Message("Sign-ins")
    String traceSignIns();

    @Message("Record of the person in this installation")
    String traceAccount();

    @Message("Times named as the speaker")
    String traceSpeaker();

    @Message("Texts and reasons")
    String traceTexts();

    @Message("Comments")
    String traceComments();

    @Message("Comments begun and not sent")
    String traceDrafts();

    @Message("Notes for themselves")
    String traceNotes();

    @Message("Support for comments, reactions to suggested edits")
    String traceReactions();

    @Message("Votes")
    String traceVotes();

    @Message("Assessments")
    String traceAssessments();

    @Message("Ballots")
    String traceBallots();

    @Message("Others replied to them and we answered them; changes of the text rest on them.")
    String keptComments();

    @Message("They are part of what the group made of a comment or a suggested edit.")
    String keptReactions();

    @Message("They are counted in results that do not change any more.")
    String keptAnswers();

    @Message("For how many months after the end do you keep who people were?")
    String months();

    @Message(
            "1 to 120. Then everybody but the facilitators becomes a number. What was contributed, the results and the report stay.")
    String monthsHint();

    @Message("See what goes when")
    String whatGoesWhen();

    @Message("How long it is kept")
    String howLong();

    @Message(
            "Months after the end of the workshop until it is no longer kept who you were: {number}. Your contributions then carry a number instead of your name. Your e-mail address goes 30 days after the end.")
    String keptFor(int number);
}
