package io.waymark.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a list continues: oldest first, after a row known by its instant and id. */
public record Paging(int limit, Instant afterInstant, UUID afterId) {
    public static final int MOST = 200;
    /** No cursor of ours is later, and databases end somewhere beyond. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** @param limit 1 to 200, 50 where absent; anything else is refused */
    public static Paging of(String limit, String after) {
        int size = limit == null || limit.isBlank() ? 50 : number(limit);
        if (size < 1 || size > MOST) throw badLimit();
        if (after == null || after.isBlank()) return new Paging(size, Instant.EPOCH, new UUID(0, 0));
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII).split("_", 2);
            var instant = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) throw badCursor();
            return new Paging(size, instant, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw badCursor();
        }
    }

    public static Paging first() {
        return of(null, null);
    }

    public static Paging all() {
        return new Paging(Integer.MAX_VALUE - 1, Instant.EPOCH, new UUID(0, 0));
    }

    static String cursor(Instant instant, UUID id) {
        var text = instant.toEpochMilli() + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static int number(String limit) {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException notANumber) {
            throw badLimit();
        }
    }

    private static Invalid badCursor() {
        return Invalid.field("after", ProblemMessages.class, ProblemMessages::cursor);
    }

    private static Invalid badLimit() {
        return Invalid.field("limit", ProblemMessages.class, ProblemMessages::limit);
    }
}
