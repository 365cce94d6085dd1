package io.waymark.session;

import io.waymark.platform.Database;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

/** Who answers to which recommendation: one answer in a round. */
public record AnswerKey(String recommendation, UUID member) {
    private static final String KEYS = "unnest(cast(?1 as varchar array), cast(?2 as uuid array)) k(r, m)";

    private static final String MATCH = "a.recommendation = k.r and a.member_id = k.m and a.round_id = ?3";

    /** What follows the table's name in SQL for the answers of a round by many keys; H2 would look through all of them for a list of pairs. */
    public static final String MATCHES = " a join " + KEYS + " on " + MATCH;

    /** The same on a server, around the table's name: one look for each key ({@link Database#isShared()}). */
    public static final String EACH = "select a.* from " + KEYS + " cross join lateral (select a.* from ";

    /** What follows the table's name there. */
    public static final String FOUND = " a where " + MATCH + " offset 0) a";

    /**
     * The answers by these keys as they were stored before this transaction. To write first what others send in it would cost
     * more than all the rest.
     *
     * @param query made with {@link #MATCHES} or, on a server, {@link #EACH}
     */
    public static <T> Map<AnswerKey, T> find(
            TypedQuery<T> query, UUID round, Collection<AnswerKey> keys, Function<T, AnswerKey> key) {
        var distinct = List.copyOf(new LinkedHashSet<>(keys));
        return query.setParameter(
                        1, distinct.stream().map(AnswerKey::recommendation).toArray(String[]::new))
                .setParameter(2, distinct.stream().map(AnswerKey::member).toArray(UUID[]::new))
                .setParameter(3, round)
                .setHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(key, Function.identity()));
    }
}
