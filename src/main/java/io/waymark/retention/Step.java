package io.waymark.retention;

import io.waymark.workshop.Leaving;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.ToIntBiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RetentionStep",
        description = "What goes: EMAILS, the addresses of all but facilitators; UNUSED_LINKS, the links of people who"
                + " never came; MEMBERS, who everybody but facilitators was")
public enum Step {
    EMAILS(Leaving::countEmails, Leaving::dropEmails),
    UNUSED_LINKS(Leaving::countUnusedLinks, Leaving::dropUnusedLinks),
    MEMBERS(Leaving::countMembers, Leaving::eraseMembers);

    /** How long links may still be sent after the end. */
    static final Duration SENDING = Duration.ofDays(30);

    private final ToIntBiFunction<Leaving, UUID> count;
    private final ToIntBiFunction<Leaving, UUID> apply;

    Step(ToIntBiFunction<Leaving, UUID> count, ToIntBiFunction<Leaving, UUID> apply) {
        this.count = count;
        this.apply = apply;
    }

    Instant due(Instant end, int months, ZoneId zone) {
        if (this != MEMBERS) return end.plus(SENDING);
        return end.atZone(zone).plusMonths(months).toInstant();
    }

    int count(Leaving leaving, UUID workshop) {
        return count.applyAsInt(leaving, workshop);
    }

    int apply(Leaving leaving, UUID workshop) {
        return apply.applyAsInt(leaving, workshop);
    }
}
