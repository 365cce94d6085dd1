package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusyTest {
    @ParameterizedTest
    @ValueSource(strings = {"55P03", "57014", "25P03", "40P01", "40001", "08006", "57P01", "HYT00", "23505"})
    void knowsWhatMayBeTriedAgain(String state) {
        assertThat(Busy.explains(new RuntimeException(new SQLException("busy", state))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "40P01, false",
        "40001, false",
        "23505, false",
        "55P03, true",
        "HYT00, true",
        "08006, true",
        "42601, false"
    })
    void knowsWhatIsSoForAllAndNotOnlyForWhoLostARace(String state, boolean forAll) {
        assertThat(Busy.isForAll(new RuntimeException(new SQLException("busy", state))))
                .isEqualTo(forAll);
    }

    @Test
    void knowsWhereNothingWasAskedYet() {
        assertThat(Busy.gaveNoConnection(new RuntimeException(new SQLException("Acquisition timeout"))))
                .isTrue();
        assertThat(Busy.gaveNoConnection(new SQLException("gone", "08006"))).isFalse();
        assertThat(Busy.isForAll(new SQLException("Acquisition timeout"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42601", "22001", "23503", "50000"})
    void knowsWhatMayNot(String state) {
        assertThat(Busy.explains(new SQLException("ours", state))).isFalse();
    }

    /** As the transaction manager tells of a commit that the server did not live to see. */
    @Test
    void knowsWhatIsHiddenBesideAFailedCommit() {
        var commit = new RollbackException("Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException(new SQLException("gone", "08006")));
        assertThat(Busy.explains(new RuntimeException("Error invoking method", commit)))
                .isTrue();
        assertThat(Busy.state(commit)).isEqualTo("08006");
    }

    @Test
    void tellsNoMoreThanTheState() {
        assertThat(Busy.state(new RuntimeException(new SQLException("row ('AGREE', 'member 7')", "23505"))))
                .isEqualTo("23505");
        assertThat(Busy.state(new IllegalStateException())).isEqualTo("no state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acquisition timeout while waiting for new connection", "Sorry, acquisition timeout!"})
    void knowsAnExhaustedPool(String message) {
        assertThat(Busy.explains(new SQLException(message))).isTrue();
    }

    @Test
    void knowsWhatIsNoneOfTheDatabases() {
        assertThat(Busy.explains(new IllegalStateException("none of the database's")))
                .isFalse();
    }
}
