package io.waymark.session;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What is to change about a planned round: the fields of {@link NewRound}. A field that is left out stays; one that is
 * null is taken back.
 *
 * @param given the names of the fields that are meant
 */
@JsonDeserialize(using = RoundChange.Reader.class)
public record RoundChange(NewRound values, Set<String> given) {

    boolean gives(String field) {
        return given.contains(field);
    }

    boolean onlyMoves() {
        return given.equals(Set.of("before"));
    }

    /**
     * The plan as it is to be. A length replaces an end, an end a length; another kind is as blind as it usually is, and
     * what belongs to one kind or method only goes with it.
     */
    NewRound over(NewRound plan) {
        boolean length = gives("seconds") && values.seconds() != null;
        boolean end = gives("closesAt") && values.closesAt() != null;
        var kind = pick("kind", plan, NewRound::kind);
        var method = kind == RoundKind.VOTE || gives("method") ? pick("method", plan, NewRound::method) : null;
        boolean assess = kind == RoundKind.ASSESS;
        boolean dots = method == VoteMethod.DOTS || gives("dots");
        boolean choices = kind == RoundKind.VOTE && (method == null || !method.isBallot());
        boolean limit = method == VoteMethod.APPROVAL || gives("maxChoices");
        return NewRound.plan(kind, pick("title", plan, NewRound::title))
                .saying(pick("instructions", plan, NewRound::instructions))
                .lasting(end && !gives("seconds") ? null : pick("seconds", plan, NewRound::seconds))
                .until(length && !gives("closesAt") ? null : pick("closesAt", plan, NewRound::closesAt))
                .openingAt(pick("opensAt", plan, NewRound::opensAt))
                .about(pick("recommendations", plan, NewRound::recommendations))
                .attributed(pick("attribution", plan, NewRound::attribution))
                .onlyFor(pick("eligible", plan, NewRound::eligible))
                .askingReasonBelow(
                        assess || gives("reasonAskedBelow")
                                ? pick("reasonAskedBelow", plan, NewRound::reasonAskedBelow)
                                : null)
                .askingReasonWhenAgainst(
                        choices || gives("reasonWhenAgainst")
                                ? pick("reasonWhenAgainst", plan, NewRound::reasonWhenAgainst)
                                : null)
                .by(method)
                .dots(dots ? pick("dots", plan, NewRound::dots) : null)
                .choosingAtMost(limit ? pick("maxChoices", plan, NewRound::maxChoices) : null)
                .judging(assess || gives("criteria") ? pick("criteria", plan, NewRound::criteria) : null)
                .live(kind == plan.kind() || gives("live") ? pick("live", plan, NewRound::live) : null)
                .revealingAtClose(
                        kind != null && kind.hasResults() || gives("revealAtClose")
                                ? pick("revealAtClose", plan, NewRound::revealAtClose)
                                : null)
                .after(pick("previous", plan, NewRound::previous))
                .done();
    }

    private <T> T pick(String field, NewRound plan, Function<NewRound, T> part) {
        return part.apply(gives(field) ? values : plan);
    }

    /** Remembers which fields a program sent: absent and null are two things. */
    static class Reader extends StdDeserializer<RoundChange> {
        Reader() {
            super(RoundChange.class);
        }

        @Override
        public RoundChange deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartObjectToken())
                return (RoundChange) context.handleUnexpectedToken(RoundChange.class, parser);
            var sent = (ObjectNode) context.readTree(parser);
            var given = new HashSet<String>();
            sent.fieldNames().forEachRemaining(given::add);
            return new RoundChange(context.readTreeAsValue(sent, NewRound.class), given);
        }
    }
}
