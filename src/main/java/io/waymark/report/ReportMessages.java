package io.waymark.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Decision;
import io.waymark.comment.EntrySource;
import io.waymark.comment.Stance;
import io.waymark.roadmap.Action;
import io.waymark.roadmap.Stage;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Consensus;

@MessageBundle("report")
interface ReportMessages {
    // The page

    @Message("Report")
    String title();

    @Message("Version")
    String chooseVersion();

    @Message("Version {number}")
    String version(int number);

    @Message("Show")
    String show();

    @Message("Download")
    String download();

    @Message("The print view is for the print command of your browser.")
    String printHint();

    @Message("Print view")
    String printView();

    @Message("There is no report yet. It appears when the first version of the text is circulated.")
    String empty();

    @Message("You can already read the report on the draft: choose it above.")
    String emptyDraft();

    @Message("There is a report in these formats: {formats}.")
    String unknownFormat(String formats);

    @Message("There is no such part of a report. There are: {parts}.")
    String badParts(String parts);

    @Message("There are no reports in this language. There are: {languages}.")
    String badLanguage(String languages);

    @Message("Language of the files")
    String fileLanguage();

    @Message("Parts of the report")
    String chooseParts();

    @Message("The text and what became of it are always in. Excel, CSV and JSON hold everything.")
    String choosePartsHint();

    @Message("The number of a version is a whole number.")
    String badVersion();

    // The head

    @Message("Draft: this text is not final")
    String draftMark();

    @Message("Workshop")
    String workshop();

    @Message("Stage")
    String stage();

    @Message("{#switch stage}{#case WORKING}Working text, frozen during a session{#case CONSULTATION}Circulated for"
            + " comments{#case FINAL}Final text{/switch}")
    String stageName(Stage stage);

    @Message("Draft, not circulated yet")
    String notCirculated();

    @Message("Circulated")
    String circulated();

    @Message("Report made")
    String made();

    @Message("{when} ({zone} time)")
    String inZone(String when, String zone);

    @Message("Fingerprint of the text (SHA-256)")
    String fingerprint();

    @Message("Contact")
    String contact();

    @Message("Contents")
    String contents();

    // Who took part

    @Message("Who took part")
    String attendance();

    @Message("Participants by country")
    String byCountry();

    @Message("{arrived} of {members} invited or registered participants came in.")
    String arrived(int arrived, int members);

    @Message("Country")
    String country();

    @Message("Participants")
    String participants();

    @Message("Not given")
    String noCountry();

    @Message("Who took part and is named here")
    String people();

    @Message("Name")
    String name();

    @Message("Organisation")
    String organisation();

    // Method

    @Message("How it was done")
    String method();

    @Message("Nothing was asked on this text yet.")
    String noRounds();

    @Message("Agenda item")
    String round();

    @Message("Kind")
    String kind();

    @Message("{#switch kind}{#case COMMENT}Comments{#case VOTE}Vote{#case ASSESS}Assessment{#case TALK}Talk{/switch}")
    String kindName(RoundKind kind);

    @Message("Opened")
    String opened();

    @Message("Answered")
    String answered();

    @Message("{answered} of {members}")
    String ofMembers(int answered, int members);

    @Message("Shown as")
    String attribution();

    @Message("{#switch attribution}{#case NAMED}Name and organisation{#case DELEGATION}Country and organisation{#case"
            + " PSEUDONYMOUS}Pseudonym{#case ANONYMOUS}Anonymous{/switch}")
    String attributionName(Attribution attribution);

    @Message("State")
    String state();

    @Message("{#switch state}{#case PLANNED}Planned{#case OPEN}Open{#case PAUSED}Paused{#case CLOSED}Closed{#case"
            + " REVEALED}Results shown{/switch}")
    String stateName(RoundState state);

    @Message("{#switch rule}{#case PERCENT_AGREEMENT}A recommendation has consensus where at least {threshold} % of the"
            + " answers that count agree, or give a score in the top third of the scale, and at least {minimum}"
            + " answers count.{#case COMET_70_15}A criterion has consensus where at least 70 % of the scores are 7"
            + " to 9 and less than 15 % are 1 to 3 (COMET). A vote has consensus where at least {threshold} % of the"
            + " votes that count agree. In both, at least {minimum} answers must count.{#case RAND_UCLA}A criterion"
            + " has consensus where the median is 7 to 9 (6.5 counts as 7) and the disagreement index is at most 1"
            + " (RAND/UCLA appropriateness method). A vote has consensus where at least {threshold} % of the votes"
            + " that count agree. In both, at least {minimum} answers must count.{/switch}")
    String consensusRule(Consensus.Rule rule, int threshold, int minimum);

    @Message("No answer, abstaining and \"cannot judge\" are three different things; none of them counts in the"
            + " percentages. Quartiles are of type 7. Intervals are 95 % Wilson score intervals. A dash means that"
            + " a figure is undefined.")
    String statistics();

    // In figures

    @Message("In short")
    String findings();

    @Message("Agreed ({n})")
    String agreedOn(int n);

    @Message("Not agreed ({n})")
    String notAgreedOn(int n);

    @Message("Too few answers to tell ({n})")
    String tooFewOn(int n);

    @Message("First priorities")
    String priorities();

    @Message("No result tells yet what is agreed.")
    String noFindings();

    @Message("In figures")
    String summary();

    @Message("Recommendations")
    String recommendations();

    @Message("Comments")
    String comments();

    @Message("Comments with our reply")
    String replied();

    @Message("Recommendations with a result")
    String judged();

    @Message("With consensus in the last round on them")
    String agreed();

    @Message("Changed since version {number}")
    String changed(int number);

    @Message("New since version {number}")
    String added(int number);

    @Message("Withdrawn since version {number}")
    String withdrawnSince(int number);

    // A recommendation

    @Message("Rationale")
    String rationale();

    @Message("Actions")
    String actions();

    @Message("Level")
    String level();

    @Message("{#switch level}{#case EU}EU{#case NATIONAL}National{#case REGIONAL}Regional{#case LOCAL}Local{/switch}")
    String levelName(Action.Level level);

    @Message("Lead")
    String lead();

    @Message("Horizon")
    String horizon();

    @Message("{#switch horizon}{#case SHORT}Short{#case MEDIUM}Medium{#case LONG}Long{/switch}")
    String horizonName(Action.Horizon horizon);

    @Message("Indicator")
    String indicator();

    @Message("Addressees")
    String addressees();

    @Message("Evidence")
    String evidence();

    @Message("What changed since version {number}")
    String changes(int number);

    @Message("New since version {number}.")
    String isNew(int number);

    @Message("Why:")
    String why();

    @Message("Because of: {comments}")
    String because(String comments);

    @Message("Deleted words stand in [- -], new words in [+ +].")
    String diffLegend();

    @Message("deleted")
    String deleted();

    @Message("new")
    String inserted();

    @Message("Results")
    String results();

    @Message("Answer")
    String answer();

    @Message("Vote")
    String vote();

    @Message(
            "{#switch choice}{#case AGREE}Agree{#case NEUTRAL}Neutral{#case DISAGREE}Disagree{#case ABSTAIN}No position{#case CONSENT}Consent{#case RESERVATION}Consent with a reservation{#case STAND_ASIDE}Disagree, but will not block{#case OBJECT}Cannot accept{/switch}")
    String choiceName(VoteChoice choice);

    @Message("Answers that count")
    String valid();

    @Message("In favour")
    String inFavour();

    @Message("95 % interval")
    String wilson();

    @Message("Consensus")
    String consensus();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message("Median")
    String median();

    @Message("IQR")
    String iqr();

    @Message("Q1")
    String q1();

    @Message("Q3")
    String q3();

    @Message("Cannot judge")
    String cannotJudge();

    @Message("Dots")
    String dots();

    @Message("Approve")
    String approvals();

    @Message("Voters")
    String voters();

    @Message("Rank")
    String rank();

    @Message("By dots or approvals, 1 for the most; = is a shared rank.")
    String rankMeaning();

    @Message("By dots: how many people gave a recommendation dots. By approval: how many voted.")
    String votersMeaning();

    @Message("Net")
    String net();

    @Message("Disagreement index")
    String disagreement();

    @Message("Polarisation")
    String polarisation();

    @Message("Criterion")
    String criterion();

    @Message("Reasons given")
    String reasons();

    @Message("What was said, and our reply")
    String replies();

    @Message("Our reply")
    String ourReply();

    @Message("{#switch decision}{#case ACCEPTED}Accepted{#case PARTLY_ACCEPTED}Accepted in part{#case"
            + " ANSWERED}Answered{#case NOTED}Noted{#case LATER}For later{#case REJECTED}Not accepted{#case"
            + " OUT_OF_SCOPE}Out of scope{/switch}")
    String decisionName(Decision decision);

    @Message("proposed, not shown to participants yet")
    String proposed();

    // Annexes

    @Message("Annex A: all comments")
    String annexComments();

    @Message("There are no comments.")
    String noComments();

    @Message("{#switch kind}{#case SUPPORT}Support{#case CONCERN}Concern{#case QUESTION}Question{#case EVIDENCE}Example"
            + " or evidence{#case EDIT}Suggested edit{#case ADDITION}Something is missing{/switch}")
    String commentKindName(CommentKind kind);

    @Message("On {target}, version {version}")
    String on(String target, int version);

    @Message("in reply to #{number}")
    String inReplyTo(int number);

    @Message("Proposed wording")
    String replacement();

    @Message("hidden from participants")
    String hidden();

    @Message("Anonymous")
    String anonymous();

    @Message("the whole text")
    String wholeText();

    @Message("Annex B: withdrawn recommendations")
    String annexWithdrawn();

    @Message("No recommendation was withdrawn.")
    String noneWithdrawn();

    @Message("Last in version {number}.")
    String lastIn(int number);

    @Message("Annex C: tables of results")
    String annexResults();

    @Message("There are no results to show yet.")
    String noResults();

    @Message("Not shown: fewer than five answers from the groups that were asked")
    String fewAnswers();

    @Message("Recommendation")
    String recommendation();

    @Message("Annex D: what the measures mean")
    String annexGlossary();

    @Message("All answers except abstentions, \"disagree, but will not block\" and \"cannot judge\".")
    String validMeaning();

    @Message(
            "Votes: agree, or consent with or without a reservation, in percent of the answers that count. Assessments: scores in the top third of the scale in percent of the scores.")
    String inFavourMeaning();

    @Message("Wilson score interval: where the percentage would plausibly lie if people like these were asked again, at"
            + " a confidence of 95 %.")
    String wilsonMeaning();

    @Message("Agree minus disagree, in percent of the answers that count: from -100 to 100.")
    String netMeaning();

    @Message("Half of the scores lie at or below it, half at or above it.")
    String medianMeaning();

    @Message("Interquartile range, Q3 minus Q1 (type 7): the width of the middle half of the scores.")
    String iqrMeaning();

    @Message("RAND/UCLA, for scales from 1 to 9 only: above 1 the scores disagree.")
    String disagreementMeaning();

    @Message("From 0, all scores are the same, to 1, half are at each end of the scale.")
    String polarisationMeaning();

    @Message(
            "{#when source}{#is ORAL}Said in the room{#is CHAT}From the chat{#is EMAIL}By e-mail{#is PAPER}On paper{/when}")
    String sourceName(EntrySource source);

    @Message("Entered late")
    String late();

    @Message("Entered from")
    String source();

    @Message("How others took this wording")
    String taken();

    @Message("What others made of it")
    String takenColumn();

    @Message("{#if count == 1}1 supports this{#else}{count} support this{/if}")
    String supported(int count);

    @Message(
            "{#when stance}{#is CONSENT}Consent{#is RESERVATION}Consent with reservations{#is OBJECT}Cannot accept{/when}")
    String stanceName(Stance stance);

    // Files

    @Message("As a table")
    String asTable();

    @Message("Score")
    String score();

    @Message("still open: the figures may move")
    String provisional();

    @Message("{#switch format}{#case 'pdf'}PDF document{#case 'docx'}Word document{#case 'xlsx'}Excel workbook{#case"
            + " 'md'}Markdown text{#case 'csv'}CSV table{#case 'json'}JSON data{/switch}")
    String formatName(String format);

    @Message("{#switch section}{#case FOREWORD}Foreword{#case SUMMARY}Summary{#case HIGHLIGHTS}Highlights{#case"
            + " REFLECTIONS}Reflections{#case NEXT_STEPS}Next steps{#case ACKNOWLEDGEMENTS}Acknowledgements{#case"
            + " DISCLAIMER}Disclaimer{/switch}")
    String sectionName(ReportSection section);

    @Message("Written parts: foreword, next steps and others")
    String writtenParts();

    @Message("What you write here stands in the report, in every format, for all who read it.")
    String writtenPartsHint();

    @Message("(empty)")
    String nothingWritten();

    @Message(
            "It stands before the text of the roadmap in the report, in every format. All who read the report read it.")
    String frontHint();

    @Message(
            "It stands behind the text of the roadmap in the report, in every format. All who read the report read it.")
    String backHint();

    @Message("Text")
    String sectionText();

    @Message(
            "In the language of the roadmap. A line that begins with ## is a heading, - begins an item of a list. Empty takes it out.")
    String sectionHint();

    @Message("Save")
    String saveSection();

    @Message(
            "Somebody else wrote this since you opened it. Your text is still here: compare it with theirs, then save again.")
    String staleSection();

    @Message("Comments and replies for Excel")
    String commentSheet();

    @Message("Download the report")
    String downloads();

    @Message("Other reports are being made just now. Wait ten seconds and try again.")
    String busy();

    @Message("Page {page} of {pages}")
    String page(String page, String pages);

    @Message("About this report")
    String about();

    @Message("Measure")
    String measure();

    @Message("Number")
    String number();

    @Message("Meaning")
    String meaning();

    @Message("Key")
    String key();

    @Message("Area")
    String area();

    @Message("Text")
    String text();

    @Message("Reason")
    String reason();

    @Message("Author")
    String author();

    @Message("Comment")
    String comment();

    @Message("Quote")
    String quote();

    @Message("In reply to")
    String inReplyToColumn();

    @Message("Written")
    String written();

    @Message("Hidden from participants")
    String hiddenColumn();

    @Message("Changes")
    String changesSheet();

    @Message("Change")
    String change();

    @Message("Text, deleted words in [- -], new words in [+ +]")
    String changedText();
}
