package io.waymark.comment;

/** What a comment is meant as. */
public enum CommentKind {
    SUPPORT,
    CONCERN,
    QUESTION,
    /** An example or evidence. */
    EVIDENCE,
    /** Carries the proposed wording. */
    EDIT,
    /** Something is missing. */
    ADDITION;

    /** Whether it asks for an answer before a version is published. */
    public boolean asksForAnswer() {
        return this != SUPPORT;
    }
}
