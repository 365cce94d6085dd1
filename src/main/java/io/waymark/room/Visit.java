package io.waymark.room;

import io.waymark.platform.Refusal;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/**
 * What a visit to an agenda item asks for, as its address says.
 *
 * @param at the key of what to show
 * @param about the text to comment on, {@code at} itself or one of its actions
 * @param list whether the list rather than one recommendation
 * @param news what has just been done: sent, saved, withdrawn, or empty
 * @param page of the comments, from 1
 * @param why whether to ask for the reason of a low score
 */
public record Visit(
        String at, String about, UUID reply, boolean list, String news, boolean why, int page, Refusal refusal) {
    static Visit of(UriInfo uri) {
        var query = uri.getQueryParameters();
        var at = query.getFirst("at");
        var about = query.getFirst("about");
        var reply = query.getFirst("reply");
        var news = query.containsKey("sent")
                ? "sent"
                : query.containsKey("saved") ? "saved" : query.containsKey("withdrawn") ? "withdrawn" : "";
        return new Visit(
                at,
                about == null ? at : about,
                reply != null && reply.matches("[0-9a-f-]{36}") ? UUID.fromString(reply) : null,
                query.containsKey("list"),
                news,
                query.containsKey("why"),
                page(query.getFirst("page")),
                Refusal.none());
    }

    Visit at(String key) {
        return new Visit(key, key, reply, list, news, why, page, refusal);
    }

    private static int page(String number) {
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
    }
}
