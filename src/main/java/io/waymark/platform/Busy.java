package io.waymark.platform;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells a database that is busy or away from a fault of ours, by the SQL state: a lock that was not granted (55P03, H2
 * HYT00), a statement or a transaction that took too long (57014, 25P03), a deadlock or a lost race (class 40, 23505), a
 * connection that broke or was not to be had (class 08, 57P01 to 57P03). What failed was rolled back, so the same request
 * may be sent again.
 */
final class Busy {
    private static final Pattern STATES = Pattern.compile("08.*|40.*|23505|25P03|55P03|57014|57P0[1-3]|HYT0[01]");

    private static final Pattern LOST = Pattern.compile("40.*|23505");

    private static final int DEEPEST = 20;

    private Busy() {}

    static boolean explains(Throwable failure) {
        return sql(failure).filter(Busy::isBusy).isPresent();
    }

    /** Whether it is so for all who ask, and not only for who lost a race to somebody else. */
    static boolean isForAll(Throwable failure) {
        return sql(failure)
                .filter(Busy::isBusy)
                .filter(failed -> failed.getSQLState() == null
                        || !LOST.matcher(failed.getSQLState()).matches())
                .isPresent();
    }

    /** Nothing was asked yet. */
    static boolean gaveNoConnection(Throwable failure) {
        return sql(failure).filter(Busy::isFromPool).isPresent();
    }

    /** What may be logged of it: the message of a database can hold the row, and so a vote. */
    static String state(Throwable failure) {
        return sql(failure).map(SQLException::getSQLState).orElse("no state");
    }

    private static Optional<SQLException> sql(Throwable failure) {
        return all(failure, DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** What is behind a failure: where a commit fails, the transaction manager hides the database's word beside its own. */
    private static Stream<Throwable> all(Throwable failure, int deep) {
        if (failure == null || deep == 0) return Stream.empty();
        var beside = Arrays.stream(failure.getSuppressed()).flatMap(hidden -> all(hidden, deep - 1));
        return Stream.concat(Stream.of(failure), Stream.concat(all(failure.getCause(), deep - 1), beside));
    }

    private static boolean isBusy(SQLException failed) {
        var state = failed.getSQLState();
        return state == null ? isFromPool(failed) : STATES.matcher(state).matches();
    }

    /** The pool has no state for a connection that it could not give in time. */
    private static boolean isFromPool(SQLException failed) {
        return failed.getSQLState() == null
                && String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
