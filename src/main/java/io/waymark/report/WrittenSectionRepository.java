package io.waymark.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Those of a rehearsal that is over go with its workshop. */
@ApplicationScoped
class WrittenSectionRepository implements PanacheRepositoryBase<WrittenSection, WrittenSection.Id> {
    /** Held until the transaction ends. */
    Optional<WrittenSection> locked(WrittenSection.Id id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws StaleSection where somebody else wrote the first one at this moment */
    void first(WrittenSection.Id id, String words) {
        try {
            persistAndFlush(new WrittenSection(id, words));
        } catch (ConstraintViolationException other) {
            throw new StaleSection();
        }
    }

    List<WrittenSection> of(UUID workshop) {
        return list("id.workshopId", workshop);
    }
}
