package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import java.util.LinkedHashSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Turns a Word file into the Markdown that {@link MarkdownImport} reads, with a warning for whatever of it that cannot
 * say. Two files are read at once: each fills memory for a moment.
 */
final class WordImport {
    private static final Semaphore PLACES = new Semaphore(2, true);
    private static final int PATIENCE = 8;

    private WordImport() {}

    /**
     * @throws NotAWordFile where it is another kind of file, or cannot be read
     * @throws TooLong where there is more text in it than a roadmap may have
     * @throws WordBusy where others take too long
     */
    static Source.Markdown read(byte[] file) {
        takePlace();
        try {
            return read(file, WordDeadline.usual());
        } finally {
            PLACES.release();
        }
    }

    static Source.Markdown read(byte[] file, WordDeadline deadline) {
        return source(WordPackage.of(file, deadline));
    }

    private static Source.Markdown source(WordPackage file) {
        var out = new WordLines();
        var headers = new LinkedHashSet<String>();
        file.all("header").forEach(each -> headers.add(WordNotes.text(each)));
        file.all("footer").forEach(each -> headers.add(WordNotes.text(each)));
        // A number of the page is nobody's text.
        headers.removeIf(text -> text.codePoints().noneMatch(Character::isLetter));
        headers.forEach(text -> out.warn(Kind.HEADER_NOT_TAKEN, text));
        var content = file.body();
        var body = new WordBody(file, content, out);
        body.write(content);
        body.finish();
        return out.source();
    }

    private static void takePlace() {
        try {
            if (!PLACES.tryAcquire(PATIENCE, TimeUnit.SECONDS)) throw new WordBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WordBusy();
        }
    }
}
