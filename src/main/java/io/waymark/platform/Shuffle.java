package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Writes the rows of an anonymous round anew, without their members, under new ids and in an order by lot. A database
 * keeps rows in the order in which they came: beside what tells who answered when, that order would tell who said what.
 */
@ApplicationScoped
public class Shuffle {
    private static final String COPY = "insert into %1$s (id, round_id, %2$s) select %3$s, round_id, %2$s from %1$s"
            + " where round_id = ?1 and member_id is not null order by %4$s";
    private static final String DROP = "delete from %s where round_id = ?1 and member_id is not null";

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    /**
     * @param table one with an id, a round and a member
     * @param others its other columns
     */
    public void forgetMembers(String table, String others, UUID round) {
        var newId = database.isShared() ? "gen_random_uuid()" : "random_uuid()";
        var lot = database.isShared() ? "random()" : "rand()";
        run(COPY.formatted(table, others, newId, lot), round);
        run(DROP.formatted(table), round);
    }

    private void run(String sql, UUID round) {
        entities.createNativeQuery(sql).setParameter(1, round).executeUpdate();
    }
}
