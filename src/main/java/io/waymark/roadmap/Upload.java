package io.waymark.roadmap;

import io.waymark.platform.Invalid;
import io.waymark.platform.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.function.Function;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The text of an uploaded file; anything that is not text is refused before a parser sees it. */
final class Upload {
    private static final long MOST_BYTES = 10 * 1024 * 1024;

    private Upload() {}

    /** Whether a file was chosen: a browser sends an empty part where none was. */
    static boolean isPresent(FileUpload file) {
        return file != null && file.size() > 0;
    }

    static String text(FileUpload file) {
        if (file.size() > MOST_BYTES) throw new TooLong();
        try {
            var bytes = Files.readAllBytes(file.uploadedFile());
            if (isZip(bytes)) throw refused(RoadmapMessages::wordFile);
            return Utf8.decode(bytes);
        } catch (CharacterCodingException notText) {
            throw refused(RoadmapMessages::notText);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Word files are archives. */
    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static Invalid refused(Function<RoadmapMessages, String> sentence) {
        return Invalid.field("file", RoadmapMessages.class, sentence);
    }
}
