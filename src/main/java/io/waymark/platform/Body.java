package io.waymark.platform;

/**
 * A JSON body that is read when the method asks for it, so that a stranger is told 404 and not what is wrong with a
 * body they may not send.
 */
public final class Body<T> {
    private final java.util.function.Supplier<T> content;
    private final String source;

    Body(String source, java.util.function.Supplier<T> content) {
        this.source = source;
        this.content = content;
    }

    /** @throws Invalid where it is not the JSON expected; an empty body reads as {@code {}} */
    public T read() {
        return content.get();
    }

    String source() {
        return source;
    }
}
