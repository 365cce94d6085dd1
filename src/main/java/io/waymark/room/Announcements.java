package io.waymark.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.workshop.Member;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;

/** The message that stands on everybody's page and on the wall until it is cleared. */
@ApplicationScoped
@Transactional
public class Announcements implements PanacheRepositoryBase<Announcement, UUID> {
    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** Says it in place of what was said before; nothing clears that. The record keeps who did, not what was said. */
    public AnnouncementView say(Member me, @Valid NewAnnouncement wanted) {
        me.mustFacilitate();
        var announcement = findByIdOptional(me.workshop()).orElseGet(() -> {
            var first = new Announcement(me.workshop());
            persist(first);
            return first;
        });
        if (wanted.clears()) announcement.clear();
        else announcement.say(wanted.text().strip(), clock.instant());
        var deed = wanted.clears() ? "message.clear" : "message.say";
        audit.record(me.workshop(), me.person(), deed, me.workshop().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.FOCUS);
        return announcement.view();
    }

    public AnnouncementView show(Member me) {
        return of(me.workshop());
    }

    AnnouncementView of(UUID workshop) {
        return findByIdOptional(workshop).map(Announcement::view).orElse(AnnouncementView.NONE);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(1) RehearsalRooms.Removed event) {
        delete("workshopId", event.workshop());
    }
}
