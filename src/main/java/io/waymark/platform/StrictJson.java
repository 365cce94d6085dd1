package io.waymark.platform;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.stream.Collectors;

/** Reads what programs send. Unknown fields, duplicate keys and what only looks like the right type are refused. */
@Singleton
class StrictJson {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module().configureReadAbsentAsNull(true))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new Text())
                    .addDeserializer(Instant.class, new Moments.Reader()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    StrictJson() {
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(40).build());
    }

    /** @throws Invalid naming the field, where there is one */
    Object read(String json, Type type) {
        try {
            var content = mapper.readValue(json.isBlank() ? "{}" : json, mapper.constructType(type));
            if (content == null) throw new Invalid(ProblemMessages.class, ProblemMessages::malformed);
            return content;
        } catch (UnrecognizedPropertyException unknown) {
            throw Invalid.field(path(unknown), ProblemMessages.class, ProblemMessages::unknownField);
        } catch (JsonMappingException wrong) {
            if (wrong.getCause() instanceof Invalid invalid) throw invalid;
            if (path(wrong).isEmpty()) throw malformed(wrong);
            throw Invalid.field(path(wrong), ProblemMessages.class, ProblemMessages::malformed);
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        }
    }

    private static Invalid malformed(JsonProcessingException problem) {
        var location = problem.getLocation();
        var place = location == null
                ? "it cannot be read"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
        return new Invalid(ProblemMessages.class, messages -> messages.malformedJson(place));
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || !parser.hasToken(com.fasterxml.jackson.core.JsonToken.VALUE_STRING))
                return (String) context.handleUnexpectedToken(String.class, parser);
            var field = parser.currentName() == null ? "" : parser.currentName();
            try {
                return PlainText.accept(field, parser.getText());
            } catch (Invalid refused) {
                throw JsonMappingException.from(parser, "text", refused);
            }
        }
    }
}
