package io.waymark.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text as it comes in. What is no UTF-8 is refused: read all the same, it would be stored with holes. */
public final class Utf8 {
    private Utf8() {}

    /** @throws Invalid where these bytes are no UTF-8 */
    public static String read(byte[] bytes) {
        try {
            return decode(bytes);
        } catch (CharacterCodingException other) {
            throw new Invalid(ProblemMessages.class, ProblemMessages::notUtf8);
        }
    }

    /** The same for who has another word for it, or another way to read it. */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
