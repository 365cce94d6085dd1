package io.waymark.session;

import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.roadmap.Roadmaps;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.UUID;

/** Puts a recommendation on every screen, until the next item opens or results are revealed. */
@ApplicationScoped
@Transactional
public class Focuses {
    /** The room looks at something else than before, in the same transaction. */
    public record MovedOn(UUID workshop) {}

    @Inject
    Event<MovedOn> movedOn;

    @Inject
    FocusRepository rows;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Live live;

    /** @throws Invalid where the newest published version lacks it */
    public NewFocus show(Member me, @Valid NewFocus wanted) {
        me.mustFacilitate();
        var key = wanted.recommendation();
        var text = roadmaps.newestPublished(me.workshop());
        if (key != null
                && text.flatMap(version -> version.document().recommendation(key))
                        .isEmpty())
            throw Invalid.field("recommendation", SessionMessages.class, messages -> messages.unknownKey(key));
        rows.of(me.workshop()).on(key);
        movedOn.fire(new MovedOn(me.workshop()));
        live.fire(me.workshop(), LiveSignal.Topic.FOCUS);
        return wanted;
    }

    /** The room goes on to something else: nothing is shown to everyone any more. */
    void end(UUID workshop) {
        movedOn.fire(new MovedOn(workshop));
        rows.findByIdOptional(workshop)
                .filter(focus -> focus.recommendation() != null)
                .ifPresent(focus -> {
                    focus.on(null);
                    live.fire(workshop, LiveSignal.Topic.FOCUS);
                });
    }

    /** The key, or null. */
    public String of(UUID workshop) {
        return rows.findByIdOptional(workshop).map(Focus::recommendation).orElse(null);
    }
}
