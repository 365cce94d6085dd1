package io.waymark.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a workshop holds of a person")
public enum Trace {
    NAME,
    EMAIL,
    ORGANISATION,
    COUNTRY,
    STAKEHOLDER_GROUP,
    EXPERTISE,
    NOTICE,
    LINKS,
    SIGN_INS,
    ACCOUNT,
    SPEAKER,
    TEXTS,
    DRAFTS,
    NOTES,
    COMMENTS,
    REACTIONS,
    VOTES,
    ASSESSMENTS,
    BALLOTS;

    String told(PrivacyMessages words) {
        return switch (this) {
            case NAME -> words.traceName();
            case EMAIL -> words.traceEmail();
            case ORGANISATION -> words.traceOrganisation();
            case COUNTRY -> words.traceCountry();
            case STAKEHOLDER_GROUP -> words.traceGroup();
            case EXPERTISE -> words.traceExpertise();
            case NOTICE -> words.traceNotice();
            case LINKS -> words.traceLinks();
            case SIGN_INS -> words.traceSignIns();
            case ACCOUNT -> words.traceAccount();
            case SPEAKER -> words.traceSpeaker();
            case TEXTS -> words.traceTexts();
            case DRAFTS -> words.traceDrafts();
            case NOTES -> words.traceNotes();
            case COMMENTS -> words.traceComments();
            case REACTIONS -> words.traceReactions();
            case VOTES -> words.traceVotes();
            case ASSESSMENTS -> words.traceAssessments();
            case BALLOTS -> words.traceBallots();
        };
    }

    /** Why it stays, where it does. */
    String reason(PrivacyMessages words) {
        return switch (this) {
            case COMMENTS -> words.keptComments();
            case REACTIONS -> words.keptReactions();
            default -> words.keptAnswers();
        };
    }
}
