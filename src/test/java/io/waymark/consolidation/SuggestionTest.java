package io.waymark.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.comment.Quote;
import io.waymark.roadmap.Wordings;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final String TEXT = "Staff learn. Staff teach.";

    @Test
    void replacesTheWordsThatItIsFor() {
        assertThat(new Suggestion(new Quote("learn", null, null), "read").into(TEXT))
                .contains("Staff read. Staff teach.");
    }

    @Test
    void tellsRepeatedWordsApartByWhatStandsAround() {
        assertThat(new Suggestion(new Quote("Staff", "learn. ", null), "Managers").into(TEXT))
                .contains("Staff learn. Managers teach.");
    }

    @Test
    void leavesATextAloneWhereTheWordsAreGoneOrNotUnique() {
        assertThat(new Suggestion(new Quote("write", null, null), "read").into(TEXT))
                .isEmpty();
        assertThat(new Suggestion(new Quote("Staff", null, null), "All").into(TEXT))
                .isEmpty();
    }

    @Test
    void tellsWhereItsWordsBeginAndWhatItChangesOfThem() {
        var read = new Suggestion(new Quote("Staff", "learn. ", null), "Managers");
        assertThat(read.at(TEXT)).contains(13);
        assertThat(read.changes(TEXT)).isEqualTo(Wordings.diff("Staff", "Managers"));
        assertThat(new Suggestion(null, "New.").at(TEXT)).contains(0);
        assertThat(new Suggestion(null, "New.").changes(TEXT)).isEqualTo(Wordings.diff(TEXT, "New."));
    }

    @Test
    void standsForTheWholeTextWithoutAQuote() {
        assertThat(new Suggestion(null, "New.").into(TEXT)).contains("New.");
    }
}
