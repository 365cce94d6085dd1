package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database file that a killed application left, looked at before it is started again. */
public final class KilledFile {
    /** Who contributed and how often is kept apart from what they contributed, in the same transaction. */
    private static final String COUNTS_THAT_DISAGREE =
            """
            select count(*) from participation p where contributions <>
              (select count(*) from vote v where v.round_id = p.round_id and v.member_id = p.member_id)
              + (select count(*) from comment c where c.round_id = p.round_id and c.member_id = p.member_id)
            """;

    private static final String CONTRIBUTIONS_OF_NOBODY =
            """
            select (select count(*) from vote v where not exists
                (select 1 from participation p where v.round_id = p.round_id and v.member_id = p.member_id))
              + (select count(*) from comment c where not exists
                (select 1 from participation p where c.round_id = p.round_id and c.member_id = p.member_id))
            """;

    private static final String CALLS_WITHOUT_AN_ANSWER = "select count(*) from retry_record where status = 0";

    private static final String COMMENTS_BESIDE_CALLS =
            "select (select count(*) from comment) - (select count(*) from retry_record where path like '%/comments')";

    /** Nothing is tidied: it is thrown away. */
    private static final String AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private KilledFile() {}

    /** Of each transaction all is there or nothing, also of those that nobody was told of. */
    public static void holdsWholeTransactions(Path data) throws IOException, SQLException {
        var copy = Files.createDirectories(data.resolve("killed")).resolve("waymark.mv.db");
        Files.copy(data.resolve("waymark.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + copy.resolveSibling("waymark") + AS_IT_IS);
                var statement = database.createStatement()) {
            for (var none : new String[] {
                COUNTS_THAT_DISAGREE, CONTRIBUTIONS_OF_NOBODY, CALLS_WITHOUT_AN_ANSWER, COMMENTS_BESIDE_CALLS
            }) {
                var row = statement.executeQuery(none);
                row.next();
                assertThat(row.getLong(1)).as(none).isZero();
            }
        }
    }
}
