package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Database;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class WorkshopRepository implements PanacheRepositoryBase<Workshop, UUID> {
    Workshop get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    @Inject
    Database database;

    /** Waits for others who change who is in the workshop; who only refers to it need not wait, where the database can tell. */
    void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("select id from workshop where id = ?1 for "
                        + (database.isShared() ? "no key update" : "update"))
                .setParameter(1, id)
                .getResultList();
    }

    /** As it is once others who change it, or who is in it, are done. */
    Workshop locked(UUID id) {
        lock(id);
        var workshop = get(id);
        getEntityManager().refresh(workshop);
        return workshop;
    }

    Optional<Workshop> byCode(String code) {
        var typed = TypedCode.of(code);
        return typed.isWhole() ? find("joinCode", typed.dashed()).firstResultOptional() : Optional.empty();
    }

    List<UUID> ids() {
        return getEntityManager()
                .createQuery("select w.id from Workshop w order by w.createdAt, w.id", UUID.class)
                .getResultList();
    }

    Optional<Workshop> oldest() {
        return find("order by createdAt, id").firstResultOptional();
    }

    void drop(UUID id) {
        delete("id", id);
    }

    List<UUID> rehearsals() {
        return find("select id from Workshop where rehearsalOf is not null")
                .project(UUID.class)
                .list();
    }

    List<UUID> rehearsalsOf(UUID workshop) {
        return find("select id from Workshop where rehearsalOf = ?1 order by createdAt desc, id", workshop)
                .project(UUID.class)
                .list();
    }

    List<UUID> rehearsalsBefore(Instant instant) {
        return find("select id from Workshop where rehearsalOf is not null and createdAt < ?1", instant)
                .project(UUID.class)
                .list();
    }
}
