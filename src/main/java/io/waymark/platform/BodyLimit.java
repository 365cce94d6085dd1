package io.waymark.platform;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** How long a body may be. What says its length is refused at the edge, what comes in chunks while it is read. */
@Provider
class BodyLimit implements ReaderInterceptor {
    /** What fits is read before a thread works on it ({@link Bodies}); strangers have nothing longer to say. */
    static final long SHORT = 64 << 10;

    private static final long TEXT = 1 << 20;
    private static final long DOCUMENT = 10 << 20;
    private static final Pattern PUBLIC =
            Pattern.compile("(/api/v1)?/(join|tokens|sign-in|language|look-in|(set-up|i|invitations)/.*)/?");

    @Inject
    UriInfo uri;

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

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new Limited(context.getInputStream(), at(uri.getPath())));
        return context.proceed();
    }

    private static class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) throw new TooLarge();
        }
    }
}
