package io.waymark.room;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.Nudge;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Signal", description = "What a live stream tells: that something changed, never what")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signal(
        @Schema(description = "How far the workshop has moved on; never falls") long v,
        @Schema(description = "The server's clock") Instant now,
        @Schema(
                        description =
                                "What to fetch again: round, comments, progress, results, focus, versions; none in a"
                                        + " beat",
                        nullable = true)
                SortedSet<String> topics) {
    Signal(long v, Instant now, Set<LiveSignal.Topic> topics) {
        this(v, now, topics == null ? null : names(topics));
    }

    /** A browser whose stream breaks comes back after 2 to 4 s: not all of them at the same moment. */
    static OutboundSseEvent event(Sse sse, Nudge nudge, Instant now) {
        var event = sse.newEventBuilder().name(nudge.isBeat() ? "beat" : "state");
        var signal = new Signal(nudge.version(), now, nudge.isBeat() ? null : nudge.topics());
        if (!nudge.isBeat())
            event.id(Long.toString(nudge.version()))
                    .reconnectDelay(2000 + ThreadLocalRandom.current().nextLong(2000));
        return event.mediaType(MediaType.APPLICATION_JSON_TYPE).data(signal).build();
    }

    private static SortedSet<String> names(Set<LiveSignal.Topic> topics) {
        var names = new TreeSet<String>();
        topics.forEach(topic -> names.add(topic.name().toLowerCase(Locale.ROOT)));
        return names;
    }
}
