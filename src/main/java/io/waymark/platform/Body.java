package io.waymark.platform;

import java.util.function.Supplier;

/**
 * A JSON body that is read when the method asks for it, so that a stranger is told 404 and not what is wrong with a
 * body they may not send.
 */
public final class Body<T> {
    private final Supplier<T> content;
    private final byte[] source;

    Body(byte[] source, Supplier<T> content) {
        this.source = source;
        this.content = content;
    }

    /** @throws Invalid where it is not the JSON expected; an empty body reads as {@code {}} */
    public T read() {
        return content.get();
    }

    /** Reads it now and tells what came of it when it is asked for: what goes on later may be others' thread. */
    public Body<T> ahead() {
        try {
            var read = content.get();
            return new Body<>(source, () -> read);
        } catch (RuntimeException wrong) {
            return new Body<>(source, () -> {
                throw wrong;
            });
        }
    }

    byte[] source() {
        return source;
    }
}
