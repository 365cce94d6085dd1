package io.waymark.roadmap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("roadmap")
interface RoadmapMessages {
    @Message("Version {number} is published and never changes. Start a new draft from it instead.")
    String versionIsPublished(int number);

    @Message("Version {number} is a draft already. Edit or publish it before you start another one.")
    String draftExists(int number);

    @Message(
            "Somebody else changed this draft since you opened it. Your text is still here: compare it with theirs, then save again.")
    String stale();

    @Message("The document is longer than {most} characters. Split it, or move annexes elsewhere.")
    String tooLong(int most);

    @Message("The document is empty.")
    String empty();

    @Message(
            "The document has no headings, so its recommendations cannot be told apart. Give each recommendation a heading: in Word a heading style, in Markdown \"### Recommendation 1\".")
    String noHeadings();

    @Message("No recommendation was found. Put the recommendations under headings one level below their area.")
    String noRecommendations();

    @Message("A key stands twice in the document{#if line} (line {line}){/if}. Remove one of them.")
    String duplicateKey(int line);

    @Message(
            "A key is not in its form{#if line} (line {line}){/if}: use R1, R2 … for recommendations, A1 … for areas, R1.A1 … for actions.")
    String malformedKey(int line);

    @Message("Give either a document or the number of a version to start from, not both.")
    String documentOrBase();

    @Message("There is no published version {number} to start from.")
    String noSuchBase(int number);

    @Message("A document has at most {most} recommendations. Check the levels of its headings.")
    String tooMany(int most);

    @Message("The heading “{start} …” is longer than {most} characters. Is it a paragraph?")
    String titleTooLong(String start, int most);

    @Message("This is an old Word file (.doc). Open it in Word and save it as “Word Document (.docx)”.")
    String wordOld();

    @Message(
            "This Word file may hold macros (.docm). Open it in Word and save it as “Word Document (.docx)”, without them.")
    String wordMacros();

    @Message("This Word file is protected by a password. Remove the password in Word and save it again.")
    String wordLocked();

    @Message(
            "This is neither a Word file (.docx) nor text. Save the document as .docx or Markdown, or copy its text into the field.")
    String wordOther();

    @Message("This Word file is damaged. Open it in Word and save it again, or copy its text into the field.")
    String wordBroken();

    @Message(
            "There is too much in this Word file, once it is unpacked. Save its text alone as a new file, or copy it into the field.")
    String wordTooLarge();

    @Message("Other Word files are being read at the moment. Try again in a few seconds.")
    String wordBusy();

    @Message("This file is not text in UTF-8. Save it as plain text in UTF-8, or copy its text into the field below.")
    String notText();

    @Message("Roadmap")
    String roadmap();

    @Message("The text that this workshop is about, in all its versions. A version that was circulated never changes.")
    String roadmapLead();

    @Message("There is no roadmap yet.")
    String none();

    @Message(
            "Bring in the document that the workshop is to work on: paste it, or upload a Word, Markdown or text file. You see what becomes of it before anything is stored.")
    String noneForFacilitator();

    @Message("The facilitators have not circulated a text yet. It appears here as soon as they do.")
    String noneForOthers();

    @Message("Import a document")
    String importDocument();

    @Message("Start the next version")
    String startNext();

    @Message("Version {number} is the draft that you work on. There is one at a time.")
    String draftIsThere(int number);

    @Message(
            "Version {number} was circulated and stays as it is. Start the next version to change anything: it begins as a copy.")
    String nextHint(int number);

    @Message("The draft")
    String theDraft();

    @Message("Version {number}")
    String version(int number);

    @Message("All versions")
    String versions();

    @Message("Circulated")
    String circulated();

    @Message("Draft")
    String draft();

    @Message("Fingerprint")
    String fingerprint();

    @Message("newest")
    String newest();

    @Message("{#when stage}{#is WORKING}Working text{#is CONSULTATION}For consultation{#is FINAL}Final{/when}")
    String stage(Stage stage);

    @Message("SHA-256 fingerprint of the text: {sha}. Whoever holds the same text computes the same number.")
    String sealed(String sha);

    @Message("Read")
    String read();

    @Message("Read the newest version")
    String readNewest();

    @Message("What changed since version {number}")
    String compare(int number);

    @Message("Download as Markdown")
    String download();

    @Message("Edit as one text")
    String editWhole();

    @Message("Replies and changes")
    String workbench();

    @Message("Circulate")
    String publish();

    @Message("Freeze and vote …")
    String freeze();

    @Message("Only facilitators see this draft.")
    String draftNotice();

    @Message("Contents")
    String contents();

    @Message("{count} {#if count == 1}recommendation{#else}recommendations{/if}")
    String recommendations(int count);

    @Message("{count} {#if count == 1}area{#else}areas{/if}")
    String areas(int count);

    @Message("{count} {#if count == 1}action{#else}actions{/if}")
    String actionCount(int count);

    @Message("Introduction")
    String introduction();

    @Message("Rationale")
    String rationale();

    @Message("Actions")
    String actions();

    @Message("Addressed to")
    String addressees();

    @Message("Examples and evidence")
    String evidence();

    @Message("Level")
    String level();

    @Message("Lead")
    String lead();

    @Message("Horizon")
    String horizon();

    @Message("Indicator")
    String indicator();

    @Message("{#when level}{#is EU}EU{#is NATIONAL}National{#is REGIONAL}Regional{#is LOCAL}Local{/when}")
    String levelName(Action.Level level);

    @Message("{#when horizon}{#is SHORT}Short term{#is MEDIUM}Medium term{#is LONG}Long term{/when}")
    String horizonName(Action.Horizon horizon);

    @Message("Import a document")
    String importTitle();

    @Message(
            "Paste the document or choose a file. In the next step you see how it was read; nothing is stored before you say so.")
    String importLead();

    @Message("Headings make the structure: one for the document, one for each area, one for each recommendation.")
    String importHint();

    @Message("A Word, Markdown or text file")
    String file();

    @Message(
            "At most 10 MB: Word (.docx), or text in UTF-8. If you choose a file, it is taken instead of the text below.")
    String fileHint();

    @Message("Or the text itself")
    String text();

    @Message("Show how it is read")
    String preview();

    @Message("Read it again")
    String previewAgain();

    @Message("Correct the text")
    String correct();

    @Message("How the document was read")
    String previewTitle();

    @Message("This is what the draft will hold. Nothing is stored yet.")
    String previewLead();

    @Message("Make this the draft")
    String makeDraft();

    @Message("{count} {#if count == 1}place needs{#else}places need{/if} a look")
    String warnings(int count);

    @Message("What could not be taken as structure stays in the text. Whatever was left out is named here.")
    String warningsHint();

    @Message("Line")
    String line();

    @Message("What stands there")
    String stands();

    @Message("What became of it")
    String became();

    @Message(
            "{#when kind}{#is TEXT_BEFORE_FIRST_HEADING}Text above the first heading: it opens the introduction{#is HEADING_KEPT_AS_TEXT}Heading that is no area, recommendation or section: it stays in the text{#is AREA_WITHOUT_RECOMMENDATIONS}Chapter without recommendations{#is LABEL_KEPT_AS_TEXT}Label or value that is not known: it stays in the text{#is ANCHOR_DROPPED}Anchor of a heading: it was dropped{#is HTML_SHOWN_AS_TEXT}HTML: it is shown as text{#is IMAGE_NOT_SHOWN}Image: only its description is shown{#is LEFT_OUT}Left out, as you decided{#is TABLE_FLATTENED}Table: its rows became lines of text{#is TEXT_BOX_MOVED}Text box: its text stands below the paragraph{#is FORMULA_FLATTENED}Formula: only its characters are kept{#is INSERTION_ACCEPTED}Inserted with tracked changes: taken, as if accepted{#is DELETION_ACCEPTED}Deleted with tracked changes: left out, as if accepted{#is COMMENT_NOT_TAKEN}Comment in the margin: left out{#is NOTE_NOT_TAKEN}Footnote or endnote: left out{#is HEADER_NOT_TAKEN}Header or footer: left out{#is CONTENTS_NOT_TAKEN}Table of contents: left out{#is OBJECT_NOT_TAKEN}Image or other object: left out{#is HIDDEN_NOT_TAKEN}Hidden text: left out{#is LINK_NOT_TAKEN}Link: its text stays, its address was left out{/when}")
    String warning(Warning.Kind kind);

    @Message("Every line was understood.")
    String noWarnings();

    @Message(
            "Version {number} is a draft already, so nothing can be imported beside it. You can replace its text, or circulate it first.")
    String importBlocked(int number);

    @Message("Edit version {number}")
    String editTitle(int number);

    @Message(
            "The whole draft as Markdown. A mark such as \\{#R3} keeps the key of its recommendation, so leave it where it is; what has none gets a new key.")
    String editLead();

    @Message("The draft")
    String document();

    @Message("Save the draft")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("What the others saved")
    String theirs();

    @Message("Their text is below for comparison. Saving now replaces it with yours.")
    String theirsHint();

    @Message("You are here")
    String youAreHere();

    @Message("Without a title")
    String untitled();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("{total} {#if total == 1}change{#else}changes{/if}: {insertions} inserted, {deletions} deleted.")
    String differences(int total, int insertions, int deletions);

    @Message("The formatting changes as well.")
    String markupChangedToo();

    @Message("Only the formatting changes:")
    String markupAloneChanged();

    @Message("inserted")
    String inserted();

    @Message("deleted")
    String deleted();
}
