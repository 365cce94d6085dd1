package io.waymark.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;

/** Documents, as they come in. */
@Provider
@Consumes(MediaType.WILDCARD)
class BytesReader extends BoundedReader<byte[]> {
    @Override
    boolean reads(Class<?> type, Type genericType, MediaType mediaType) {
        return type == byte[].class;
    }

    @Override
    byte[] read(byte[] body, Type genericType) {
        return body;
    }
}
