package io.waymark.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** The moments that people may plan with: those that every database and every calendar can hold. */
public final class Moments {
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    /** @throws Invalid naming {@code field}, where the moment lies before 1970 or after 9998 */
    public static Instant accept(String field, Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST))
            throw Invalid.field(field, ProblemMessages.class, ProblemMessages::malformed);
        return moment;
    }

    /** How they come in over the API. */
    static class Reader extends StdScalarDeserializer<Instant> {
        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var field = parser.currentName() == null ? "" : parser.currentName();
            try {
                return accept(field, InstantDeserializer.INSTANT.deserialize(parser, context));
            } catch (Invalid refused) {
                throw JsonMappingException.from(parser, "moment", refused);
            }
        }
    }
}
