package io.waymark.vote;

import java.util.UUID;

/** A vote for the tally; whether its author may be told, the visibility policy decides. */
public record CastVote(UUID member, String recommendation, VoteChoice choice, String reason, String language) {}
