package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private final Secrets secrets = new Secrets();

    @Test
    void givesBackWhatWasLockedToWhoKnowsTheKey() {
        var locked = new Envelope("key", secrets).lock("{\"link\":\"/i/secret – ø\"}");
        assertThat(locked).doesNotContain("secret");
        assertThat(new Envelope("key", secrets).unlock(locked)).isEqualTo("{\"link\":\"/i/secret – ø\"}");
    }

    @Test
    void givesNothingToOthers() {
        var locked = new Envelope("key", secrets).lock("text");
        assertThatThrownBy(() -> new Envelope("other", secrets).unlock(locked))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void locksTheSameTextDifferentlyEachTime() {
        var envelope = new Envelope("key", secrets);
        assertThat(envelope.lock("text")).isNotEqualTo(envelope.lock("text"));
    }

    @Test
    void tellsTheSameTextFromAnotherToWhoKnowsTheKeyOnly() {
        var envelope = new Envelope("key", secrets);
        assertThat(envelope.fingerprint("text"))
                .hasSize(64)
                .isEqualTo(new Envelope("key", secrets).fingerprint("text"))
                .isNotEqualTo(envelope.fingerprint("texts"))
                .isNotEqualTo(new Envelope("other", secrets).fingerprint("text"))
                .isNotEqualTo(Hash.sha256("text"));
    }

    @Test
    void leavesOutWhatIsNotThere() {
        var envelope = new Envelope("key", secrets);
        assertThat(envelope.lock(null)).isNull();
        assertThat(envelope.unlock(null)).isNull();
    }
}
