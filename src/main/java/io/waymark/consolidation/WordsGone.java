package io.waymark.consolidation;

import io.waymark.platform.Conflict;

/** The words that a suggestion is for no longer stand in the text. */
public final class WordsGone extends Conflict {
    WordsGone() {
        super(ConsolidationMessages.class, ConsolidationMessages::wordsGone);
    }
}
