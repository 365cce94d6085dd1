package io.waymark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.session.History.Event;
import io.waymark.session.RoundModel.Deed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search finds what cannot have been, and nothing else. */
@Tag("plain")
class HistoryTest {
    private final List<Event> events = new ArrayList<>();

    @Test
    void somethingAfterTheOther() {
        did(0, Deed.AGREE, "AGREE", 1, 2);
        did(0, Deed.LOOK, "AGREE", 3, 4);
        did(1, Deed.TAKE_BACK, "none", 5, 6);
        did(0, Deed.TAKE_BACK, "", 7, 8);
        did(0, Deed.CLOSE, "CLOSED", 9, 10);
        assertThat(History.isLegal(events, "CLOSED 0 {}")).isTrue();
        assertThat(History.isLegal(events, "CLOSED 0 {0=AGREE}")).isFalse();
    }

    @Test
    void oneOfTwoThatOverlapMayBeFirst() {
        did(0, Deed.AGREE, "refused PAUSED", 1, 4);
        did(1, Deed.PAUSE, "PAUSED", 2, 3);
        assertThat(History.isLegal(events, "PAUSED 60 {}")).isTrue();
        assertThat(History.isLegal(events, "PAUSED 60 {0=AGREE}")).isFalse();
    }

    @Test
    void nothingIsAcceptedAfterTheClose() {
        did(1, Deed.CLOSE, "CLOSED", 1, 2);
        did(0, Deed.AGREE, "AGREE", 3, 4);
        assertThat(History.isLegal(events, "CLOSED 0 {0=AGREE}")).isFalse();
    }

    @Test
    void nothingAcknowledgedIsLost() {
        did(0, Deed.AGREE, "AGREE", 1, 3);
        did(1, Deed.CLOSE, "CLOSED", 2, 4);
        assertThat(History.isLegal(events, "CLOSED 0 {}")).isFalse();
        assertThat(History.isLegal(events, "CLOSED 0 {0=AGREE}")).isTrue();
    }

    @Test
    void noMoreTimeIsLost() {
        did(0, Deed.EXTEND, "OPEN", 1, 3);
        did(1, Deed.EXTEND, "OPEN", 2, 4);
        assertThat(History.isLegal(events, "OPEN 120 {}")).isFalse();
        assertThat(History.isLegal(events, "OPEN 180 {}")).isTrue();
    }

    @Test
    void theClockDecides() {
        did(0, Deed.WAIT, "", 1, 2);
        did(0, Deed.WAIT, "", 3, 4);
        did(1, Deed.AGREE, "AGREE", 5, 6);
        did(0, Deed.WAIT, "", 7, 8);
        did(1, Deed.DISAGREE, "refused CLOSED", 9, 10);
        did(2, Deed.CLOSE_OVERDUE, "", 11, 12);
        assertThat(History.isLegal(events, "CLOSED 0 {1=AGREE}")).isTrue();
        did(2, Deed.REOPEN, "OPEN", 13, 14);
        assertThat(History.isLegal(events, "OPEN 60 {1=AGREE}")).isTrue();
    }

    @Test
    void aPauseKeepsWhatIsLeft() {
        did(0, Deed.WAIT, "", 1, 2);
        did(0, Deed.PAUSE, "PAUSED", 3, 4);
        did(0, Deed.WAIT, "", 5, 6);
        did(0, Deed.EXTEND, "PAUSED", 7, 8);
        did(0, Deed.RESUME, "OPEN", 9, 10);
        assertThat(History.isLegal(events, "OPEN 90 {}")).isTrue();
    }

    private void did(int voter, Deed deed, String answer, int asked, int given) {
        events.add(new Event(voter, deed, answer, asked, given));
    }
}
