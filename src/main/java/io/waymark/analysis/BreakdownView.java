package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Breakdown",
        description = "Answers by group. Where people are not named, groups of fewer than five answers, groups of one"
                + " mind, and those from which they could be computed are suppressed")
public record BreakdownView(
        @Schema(description = "country or stakeholderGroup") String by,
        @Schema(description = "Everybody who attended, never suppressed") List<Group> groups,
        @Schema(description = "By recommendation and, in assessments, criterion") List<Item> items) {

    @Schema(name = "BreakdownGroup", description = "How many participants a group has")
    public record Group(
            @Schema(
                            description =
                                    "A country's ISO 3166 code, or the stakeholder group; null where none was stated",
                            nullable = true)
                    String group,
            @Schema(description = "Participants, whether they answered or not") int members) {}

    @Schema(name = "BreakdownItem", description = "The answers to one question by group")
    public record Item(
            @Schema(description = "The recommendation") String key,
            @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Schema(description = "The criterion; absent for votes and ballots")
                    String criterion,
            @Schema(description = "Groups of which somebody answered") List<Cell> groups) {
        /** The answers of a group of which somebody answered. */
        public Cell of(String group) {
            return groups.stream()
                    .filter(cell -> Objects.equals(cell.group(), group))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Schema(name = "BreakdownCell", description = "The answers of a group; all but its name is absent where suppressed")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "As in groups", nullable = true)
                    String group,
            @Schema(description = "Whether its answers are not shown") boolean suppressed,
            @Schema(description = "Answers that count: without abstentions and \"cannot judge\"") Integer n,
            @Schema(
                            description =
                                    "How many gave each answer; CANNOT_JUDGE among them. DOTS: how many gave each number of dots,"
                                            + " APPROVAL: 1 who approve and 0 who do not")
                    Map<String, Integer> counts,
            @Schema(description = "AGREEMENT and CONSENT: agree in percent of n") Double agreePercent,
            @Schema(description = "APPROVAL: how many of the n approve") Integer approvals,
            @Schema(description = "DOTS: all dots of the n") Integer dots,
            @Schema(description = "Assessments") Double median,
            @Schema(description = "Assessments, type 7") Double q1,
            @Schema(description = "Assessments, type 7") Double q3,
            @Schema(description = "Assessments, type 7") Double iqr,
            @Schema(description = "Assessments: scores in the top third of the scale, in percent of n")
                    Double inBandPercent) {
        static Cell suppressed(String group) {
            return new Cell(group, true, null, null, null, null, null, null, null, null, null, null);
        }

        static Cell vote(String group, int n, Map<String, Integer> counts, Double agreePercent) {
            return new Cell(group, false, n, counts, agreePercent, null, null, null, null, null, null, null);
        }

        static Cell approval(String group, int n, Map<String, Integer> counts, int approvals) {
            return new Cell(group, false, n, counts, null, approvals, null, null, null, null, null, null);
        }

        static Cell dots(String group, int n, Map<String, Integer> counts, int dots) {
            return new Cell(group, false, n, counts, null, null, dots, null, null, null, null, null);
        }
    }
}
