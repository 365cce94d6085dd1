package io.waymark.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list. */
@Schema(description = "A part of a list, oldest first")
public record Slice<T>(
        @Schema(description = "The items") List<T> items,
        @Schema(description = "Pass it as `after` to get the next part; null at the end", nullable = true)
                String next) {

    /** @param rows up to one more than asked for, which tells whether there is a next part */
    public static <R, T> Slice<T> of(
            List<R> rows, Paging paging, Function<R, T> view, Function<R, Instant> instant, Function<R, UUID> id) {
        if (rows.size() <= paging.limit())
            return new Slice<>(rows.stream().map(view).toList(), null);
        var kept = rows.subList(0, paging.limit());
        var last = kept.get(kept.size() - 1);
        return new Slice<>(kept.stream().map(view).toList(), Paging.cursor(instant.apply(last), id.apply(last)));
    }

    public static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(items, null);
    }
}
