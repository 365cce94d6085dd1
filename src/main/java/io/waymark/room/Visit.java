package io.waymark.room;

import io.waymark.platform.Refusal;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * What a visit to an agenda item asks for, as its address says.
 *
 * @param at the key of what to show
 * @param about the text to comment on, {@code at} itself or one of its actions
 * @param draft of another round, to be put into the form
 * @param list whether the list rather than one recommendation
 * @param review whether one's own answers to all, to look through before one is done
 * @param phone whether the browser says that it is a telephone's: then one after the other comes before the list
 * @param news what has just been done: sent, saved, withdrawn, or empty
 * @param page of the comments, from 1
 * @param why whether to ask for the reason of a low score
 */
public record Visit(
        String at,
        String about,
        UUID reply,
        UUID draft,
        boolean list,
        boolean review,
        boolean phone,
        String news,
        boolean why,
        int page,
        Refusal refusal) {
    static Visit of(UriInfo uri, String browser) {
        var query = uri.getQueryParameters();
        var at = query.getFirst("at");
        var about = query.getFirst("about");
        var news = query.containsKey("sent")
                ? "sent"
                : query.containsKey("saved") ? "saved" : query.containsKey("withdrawn") ? "withdrawn" : "";
        return new Visit(
                at,
                about == null ? at : about,
                id(query.getFirst("reply")),
                id(query.getFirst("draft")),
                query.containsKey("list"),
                at == null && query.containsKey("review"),
                browser != null && browser.contains("Mobi"),
                news,
                query.containsKey("why"),
                page(query.getFirst("page")),
                Refusal.none());
    }

    /** What was typed and refused, above the page that it was typed on. */
    static Visit refused(Refusal refusal) {
        return new Visit(null, null, null, null, true, false, false, "", false, 1, refusal);
    }

    Visit at(String key) {
        return new Visit(key, key, reply, draft, list, review, phone, news, why, page, refusal);
    }

    Visit reviewing() {
        return new Visit(at, about, reply, draft, list, true, phone, news, why, page, refusal);
    }

    private static UUID id(String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : null;
    }

    private static int page(String number) {
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
