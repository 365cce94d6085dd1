package io.waymark.session;

import io.waymark.platform.Language;
import java.util.List;

/** The agenda that most sessions begin with: read and comment, vote, assess, talk. */
final class StandardAgenda {
    private StandardAgenda() {}

    static List<NewRound> in(Language language) {
        var messages = language.messages(SessionMessages.class);
        return List.of(RoundKind.values()).stream()
                .map(kind -> NewRound.of(kind, title(kind, messages), minutes(kind) * 60))
                .toList();
    }

    /** What a round of this kind is called unless the facilitator says otherwise. */
    static String title(RoundKind kind, SessionMessages messages) {
        return switch (kind) {
            case COMMENT -> messages.commentTitle();
            case VOTE -> messages.voteTitle();
            case ASSESS -> messages.assessTitle();
            case TALK -> messages.talkTitle();
        };
    }

    static int minutes(RoundKind kind) {
        return switch (kind) {
            case COMMENT -> 25;
            case VOTE -> 10;
            case ASSESS -> 15;
            case TALK -> 20;
        };
    }
}
