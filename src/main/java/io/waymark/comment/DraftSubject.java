package io.waymark.comment;

import io.waymark.platform.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a draft will be: a comment on a part of the text, a reply, or a change of one's own comment.
 *
 * @param name the part's key, the id of the comment that it replies to, or {@code change-} and the id of the comment
 * @param target the part of the text that it is about in the end
 */
record DraftSubject(String name, String target) {
    private static final String CHANGE = "change-";
    private static final Pattern NAMES = Pattern.compile(
            "DOC|A\\d{1,9}|R\\d{1,9}(\\.A\\d{1,9})?|(" + CHANGE + ")?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws NotFound for what names nothing */
    static String accept(String name) {
        if (!NAMES.matcher(name).matches()) throw new NotFound();
        return name;
    }

    /** What a comment was while it was a draft. */
    static String of(CommentView comment) {
        return comment.inReplyTo() == null ? comment.target() : reply(comment.inReplyTo());
    }

    static String reply(UUID to) {
        return to.toString();
    }

    static String change(UUID of) {
        return CHANGE + of;
    }

    static boolean isChange(String name) {
        return name.startsWith(CHANGE);
    }

    /** The comment that it replies to or changes; empty where it is about a part of the text. */
    static Optional<UUID> comment(String name) {
        var id = isChange(name) ? name.substring(CHANGE.length()) : name;
        return id.length() == 36 ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
