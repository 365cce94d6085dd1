package io.waymark.platform;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.regex.Pattern;

/** How long a body may be. What says its length is refused at the edge, what comes in chunks when it is read. */
final class BodyLimit {
    /** What fits is read before a thread works on it ({@link Bodies}); strangers have nothing longer to say. */
    static final long SHORT = 64 << 10;

    private static final long TEXT = 1 << 20;
    private static final long DOCUMENT = 10 << 20;
    private static final Pattern PUBLIC =
            Pattern.compile("(/api/v1)?/(join|tokens|sign-in(/code)?|language|look-in|(set-up|i|invitations)/.*)/?");

    private BodyLimit() {}

    /** In bytes. Only documents may be long.
     *
     * @param path normalised, as requests are routed: the same door has many spellings
     */
    static long at(String path) {
        if (PUBLIC.matcher(path).matches()) return SHORT;
        return path.contains("/versions") || path.contains("/import") ? DOCUMENT : TEXT;
    }

    /** How long the body is by its own word, in bytes; -1 where it does not say, or nothing that could be read. */
    static long said(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }

    /**
     * @throws TooLarge where it is longer than it may be there
     * @throws HttpClosedException where its sender hung up before it was read
     */
    static byte[] read(InputStream stream, String path) throws IOException {
        int most = (int) at(path);
        var body = all(stream, most + 1);
        if (body.length > most) throw new TooLarge();
        return body;
    }

    private static byte[] all(InputStream stream, int most) throws IOException {
        try {
            return stream.readNBytes(most);
        } catch (IOException ended) {
            if (ended.getCause() instanceof ClosedChannelException)
                throw new HttpClosedException("while its body was read");
            throw ended;
        }
    }
}
