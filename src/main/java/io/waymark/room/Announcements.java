package io.waymark.room;

import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;

/** The message that stands on everybody's page and on the wall until it is cleared. */
@ApplicationScoped
@Transactional
public class Announcements {
    @Inject
    AnnouncementRepository rows;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** Says it in place of what was said before; nothing clears that. The record keeps who did, not what was said. */
    public AnnouncementView say(Member me, @Valid NewAnnouncement wanted) {
        me.mustFacilitate();
        var announcement = rows.of(me.workshop());
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
        return rows.findByIdOptional(workshop).map(Announcement::view).orElse(AnnouncementView.NONE);
    }
}
