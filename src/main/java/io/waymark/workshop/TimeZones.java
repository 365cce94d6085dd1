package io.waymark.workshop;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones to suggest; any other may be typed in. */
final class TimeZones {
    /** Those of the Member States and their neighbours. */
    static final List<String> NEAR = Stream.concat(
                    ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith("Europe/")),
                    Set.of("Asia/Nicosia", "Atlantic/Azores", "Atlantic/Canary", "Atlantic/Reykjavik", "UTC").stream())
            .sorted()
            .toList();

    private TimeZones() {}
}
