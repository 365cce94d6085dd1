package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class Argon2Test {
    /** Stored by an earlier Waymark, whose hashes were made by another library (password4j 1.8.4). */
    private static final String EARLIER =
            "$argon2id$v=19$m=64,t=2,p=1$zfZ7BJI/mLLYvlajqGyVEg$ZQ/14tTVVJebrs/bLFPfTLm8lw6uTUGEe4WDe5l+BZU";

    private static final String EARLIER_LANES =
            "$argon2id$v=19$m=32,t=3,p=2$v1A4PX+zqPmWL2dCm4WEnw$Uc2Ux0Fwg19Az3BicXk8N2BP4Qoac8isjgY0W7X1d2Q";

    @Test
    void whatWasHashedEarlierStaysGood() {
        assertThat(Argon2.matches("Zürich–Łódź 12 паролей", EARLIER)).isTrue();
        assertThat(Argon2.matches("Zürich–Łódź 12 пароль", EARLIER)).isFalse();
        assertThat(Argon2.matches("correct horse battery", EARLIER_LANES)).isTrue();
    }

    /** The command of the reference implementation: {@code echo -n password | argon2 somesalt -id -t 2 -k 256 -p 1}. */
    @Test
    void asTheReferenceImplementationDoes() {
        var written = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(Argon2.matches("password", written)).isTrue();
    }

    @Test
    void saysInTheHashWhatItCost() {
        var argon2 = new Argon2(64, 2, 1);
        assertThat(argon2.hash("correct horse battery")).startsWith("$argon2id$v=19$m=64,t=2,p=1$");
        assertThat(Argon2.of(EARLIER)).isEqualTo(argon2);
        assertThat(Argon2.of(EARLIER_LANES)).isEqualTo(new Argon2(32, 3, 2));
    }

    @Test
    void noTwoHashesOfOnePasswordAreEqual() {
        var argon2 = new Argon2(64, 2, 1);
        assertThat(argon2.hash("correct horse battery")).isNotEqualTo(argon2.hash("correct horse battery"));
    }

    @Test
    void refusesAnotherKindOfHash() {
        assertThatThrownBy(() -> Argon2.of("$2a$10$abcdefghijklmnopqrstuv"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
