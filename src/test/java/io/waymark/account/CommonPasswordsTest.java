package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("plain")
class CommonPasswordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password-1234",
                "correct horse battery staple",
                "QWERTYUIOP 123!",
                "1234.5678.9012"
            })
    void knowsWhatIsTriedFirstHoweverItIsWritten(String password) {
        assertThat(CommonPasswords.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a long enough password", "The heron waits by the lock", "…………………………………", "κωδικός της γιαγιάς"})
    void knowsNoOther(String password) {
        assertThat(CommonPasswords.contain(password)).isFalse();
    }

    /** What is shorter is refused for that. */
    @Test
    void theListIsInOrderAndHoldsNothingInVain() {
        assertThat(CommonPasswords.all())
                .hasSizeGreaterThan(400)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.length() >= Passwords.LEAST)
                .allMatch(line -> line.equals(CommonPasswords.plain(line)));
    }
}
