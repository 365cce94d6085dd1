package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
class FormerAttendanceRepository implements PanacheRepositoryBase<FormerAttendance, FormerAttendance.Id> {
    /** Under the lock of the workshop. */
    FormerAttendance of(UUID workshop, String country) {
        var id = new FormerAttendance.Id(workshop, Objects.toString(country, ""));
        return findByIdOptional(id).orElseGet(() -> {
            var attendance = new FormerAttendance(id);
            persist(attendance);
            return attendance;
        });
    }

    List<FormerAttendance> ofWorkshop(UUID workshop) {
        return list("id.workshopId = ?1 order by id.country", workshop);
    }

    void drop(UUID workshop) {
        delete("id.workshopId", workshop);
    }
}
