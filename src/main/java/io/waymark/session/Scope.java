package io.waymark.session;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What a round is about: keys of recommendations, or what an earlier assessment left for discussion.
 *
 * @param keys null where an earlier round says it
 * @param fromRound null where the keys are given
 */
@JsonDeserialize(using = Scope.Reader.class)
public record Scope(@Size(min = 1, max = 200) List<@NotBlank @Size(max = 12) String> keys, UUID fromRound) {
    public static Scope of(List<String> keys) {
        return keys == null ? null : new Scope(List.copyOf(keys), null);
    }

    public static Scope discussedIn(UUID round) {
        return new Scope(null, round);
    }

    enum ListName {
        DISCUSS
    }

    record Earlier(UUID fromRound, ListName list) {}

    /** A list of keys, or an object that names a round and its list. */
    static class Reader extends StdDeserializer<Scope> {
        Reader() {
            super(Scope.class);
        }

        @Override
        public Scope deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.isExpectedStartArrayToken()) return of(Arrays.asList(context.readValue(parser, String[].class)));
            var earlier = context.readValue(parser, Earlier.class);
            if (earlier.fromRound() == null || earlier.list() == null)
                return (Scope) context.handleUnexpectedToken(Scope.class, parser);
            return discussedIn(earlier.fromRound());
        }
    }
}
