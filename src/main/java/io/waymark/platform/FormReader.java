package io.waymark.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FormReader extends BoundedReader<Form> {
    @Override
    boolean reads(Class<?> type, Type genericType, MediaType mediaType) {
        return type == Form.class;
    }

    @Override
    Form read(byte[] body, Type genericType) {
        return Form.parse(new String(body, StandardCharsets.UTF_8));
    }
}
