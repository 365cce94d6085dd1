package io.waymark.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<Version, UUID> {
    Version get(UUID workshop, int number) {
        return find("workshopId = ?1 and number = ?2", workshop, number)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    /** As it is now that the lock of the roadmap is held: what was loaded before would be stale. */
    Version afresh(UUID workshop, int number) {
        var version = get(workshop, number);
        getEntityManager().refresh(version);
        return version;
    }

    Optional<Version> draft(UUID workshop) {
        return find("workshopId = ?1 and state = ?2", workshop, VersionState.DRAFT)
                .firstResultOptional();
    }

    Optional<Version> newestPublished(UUID workshop) {
        return find("workshopId = ?1 and state = ?2 order by number desc", workshop, VersionState.PUBLISHED)
                .firstResultOptional();
    }

    Optional<Version> newest(UUID workshop) {
        return find("workshopId = ?1 order by number desc", workshop).firstResultOptional();
    }

    /** Newest first, without their texts. */
    List<VersionSummary> summaries(UUID workshop, boolean drafts) {
        return find(
                        "workshopId = ?1 and (state = ?2 or ?3 = true) order by number desc",
                        workshop,
                        VersionState.PUBLISHED,
                        drafts)
                .project(VersionSummary.class)
                .list();
    }

    /** Its number alone: a text is much to read. */
    Optional<Integer> newestNumber(UUID workshop) {
        return find(
                        "select max(number) from Version where workshopId = ?1 and state = ?2",
                        workshop,
                        VersionState.PUBLISHED)
                .project(Integer.class)
                .firstResultOptional();
    }

    Optional<Version> published(UUID workshop, int number) {
        return find("workshopId = ?1 and number = ?2 and state = ?3", workshop, number, VersionState.PUBLISHED)
                .firstResultOptional();
    }

    List<Version> all(UUID workshop, List<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : list("workshopId = ?1 and number in ?2 order by number", workshop, numbers);
    }

    /** What each version revises, without their texts; those that revise nothing are left out. */
    Map<Integer, Integer> bases(UUID workshop) {
        return find("workshopId = ?1 and basedOn is not null", workshop).project(Base.class).stream()
                .collect(Collectors.toMap(Base::number, Base::basedOn));
    }

    record Base(int number, Integer basedOn) {}

    List<Version> page(UUID workshop, boolean drafts, Paging paging) {
        return find(
                        "workshopId = ?1 and (state = ?2 or ?3 = true) and (createdAt > ?4 or createdAt = ?4 and id > ?5) order by createdAt, id",
                        workshop,
                        VersionState.PUBLISHED,
                        drafts,
                        paging.afterInstant(),
                        paging.afterId())
                .range(0, paging.limit())
                .list();
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(9) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
