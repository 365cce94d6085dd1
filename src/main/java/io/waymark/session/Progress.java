package io.waymark.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a round is, without a word of what was answered")
public record Progress(
        @Schema(description = "Participants whom it asks: those of the workshop, or of its stakeholder groups")
                int members,
        @Schema(description = "Of these, seen in the last 60 seconds") int present,
        @Schema(description = "Participants with any contribution in the round") int answered,
        @Schema(
                        description =
                                "Participants who answered on everything that a vote or an assessment is about; as"
                                        + " `answered` where that is one thing, and in anonymous rounds")
                int complete,
        @Schema(description = "Participants who said that they are done") int done,
        @Schema(description = "Participants who need a bit more time; 0 after each extension") int moreTime,
        @Schema(
                        description =
                                "Participants without any contribution; facilitators only, and null too while a round that"
                                        + " names no authors shows contributions as they come",
                        nullable = true)
                List<Missing> missing,
        @Schema(
                        description =
                                "Participants who have begun, are not complete and have not said that they are done;"
                                        + " facilitators only, and null unless the round is NAMED",
                        nullable = true)
                List<Missing> unfinished,
        @JsonIgnore @Schema(hidden = true) Awaited waitingFor) {

    /**
     * How many have neither answered nor said that they have nothing to add, how many of them are here now, and how many have
     * begun only.
     */
    public record Awaited(long all, long here, long begun) {}

    Progress(int members, int present, int answered, int complete, int done, int moreTime) {
        this(members, present, answered, complete, done, moreTime, null, null, null);
    }

    /** The same for facilitators. */
    Progress awaiting(List<Missing> people, List<Missing> begun, boolean byName, boolean unfinishedByName) {
        var awaited = people.stream().filter(person -> !person.nothingToAdd()).toList();
        long here = awaited.stream().filter(Missing::present).count();
        return new Progress(
                members,
                present,
                answered,
                complete,
                done,
                moreTime,
                byName ? people : null,
                unfinishedByName ? begun : null,
                new Awaited(awaited.size(), here, begun.size()));
    }

    /** For facilitators: how many have neither answered nor said that they have nothing to add. */
    public long awaited() {
        return waitingFor.all();
    }

    /** For facilitators: how many have begun, are not complete and have not said that they are done. */
    public long begun() {
        return waitingFor.begun();
    }

    /** Whether somebody is to be waited for before it closes. */
    boolean mustWait() {
        return awaited() > 0 || begun() > 0 || moreTime > 0;
    }

    /** How many of those are here now. */
    public long awaitedHere() {
        return waitingFor.here();
    }

    @Schema(description = "A participant who has not answered")
    public record Missing(
            @Schema(description = "The member") UUID id,
            @Schema(description = "The member's name") String name,
            @Schema(description = "Whether they were seen in the last 60 seconds") boolean present,
            @Schema(description = "Whether they said that they have nothing to add") boolean nothingToAdd) {}
}
