package io.waymark.roadmap;

import io.waymark.platform.Invalid;
import io.waymark.platform.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The text of an uploaded file, by what is in it and not by its name: a Word file, or text. */
final class Upload {
    private static final long MOST_BYTES = 10 * 1024 * 1024;

    private Upload() {}

    /** Whether a file was chosen: a browser sends an empty part where none was. */
    static boolean isPresent(FileUpload file) {
        return file != null && file.size() > 0;
    }

    static Source.Markdown source(FileUpload file) {
        if (file.size() > MOST_BYTES) throw new TooLong();
        try {
            var bytes = Files.readAllBytes(file.uploadedFile());
            return WordArchive.isOffice(bytes) ? WordImport.read(bytes) : new Source.Markdown(Utf8.decode(bytes));
        } catch (CharacterCodingException notText) {
            throw Invalid.field("file", RoadmapMessages.class, RoadmapMessages::notText);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
