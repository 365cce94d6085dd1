package io.waymark.roadmap;

import io.waymark.workshop.Place;
import java.util.List;

/**
 * The page on which a document comes in.
 *
 * @param draft the number of the draft that is there already, or null
 * @param read what the document would become, or null before it was read
 * @param structure what each of its headings and paragraphs is read as
 * @param found what was told of the file that the text was made of
 */
public record ImportPage(Place place, Integer draft, Import read, Structure structure, List<Warning> found) {
    /** The same in one field. */
    public String foundText() {
        return Found.text(found);
    }
}
