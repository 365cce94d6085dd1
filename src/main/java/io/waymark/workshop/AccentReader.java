package io.waymark.workshop;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A colour in a change: null takes it away, as an emptied field does; what is left out stays. */
final class AccentReader extends StdDeserializer<String> {
    private static final long serialVersionUID = 1;

    AccentReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING
                ? json.getText()
                : (String) context.handleUnexpectedToken(String.class, json);
    }

    @Override
    public String getNullValue(DeserializationContext context) {
        return "";
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
