package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.TextChange;
import io.waymark.roadmap.VersionState;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.VoteMethod;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Consensus;
import io.waymark.workshop.Criterion;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report says, in reading order, as one reader may see it. It is made once, and every format is written from it.
 */
@Schema(name = "Report", description = "The report on a version as the caller may see it, in reading order")
public record ReportView(
        @Schema(description = "The workshop and its rules") WorkshopPart workshop,
        @Schema(description = "The version that is reported on") VersionPart version,
        @Schema(description = "When the report was made") Instant generatedAt,
        @Schema(description = "Who took part") Attendance attendance,
        @Schema(description = "What was asked on this version and those it descends from") List<RoundPart> rounds,
        @Schema(description = "What the room came to") KeyFindings findings,
        @Schema(description = "The report in figures") Summary summary,
        @Schema(description = "What was written for it beside the text, in its order") List<SectionView> sections,
        @Schema(description = "The chapters") List<AreaPart> areas,
        @Schema(description = "Recommendations of earlier versions that are no more") List<WithdrawnPart> withdrawn,
        @Schema(description = "All comments in the order of the text, replies after what they reply to")
                List<CommentPart> comments) {

    @JsonIgnore
    public ZoneId zone() {
        return ZoneId.of(workshop.timeZone());
    }

    /** The written parts before the text. */
    @JsonIgnore
    public List<SectionView> front() {
        return sections.stream().filter(SectionView::isFront).toList();
    }

    /** Those behind it. */
    @JsonIgnore
    public List<SectionView> back() {
        return sections.stream().filter(section -> !section.isFront()).toList();
    }

    /** Comments on a part of the text and on what is inside it. */
    public List<CommentPart> commentsOn(String key) {
        return comments.stream().filter(comment -> comment.about().equals(key)).toList();
    }

    /** Comments on a part of the text that have a reply of ours. */
    public List<CommentPart> repliedOn(String key) {
        return commentsOn(key).stream()
                .filter(comment -> comment.reply() != null)
                .toList();
    }

    /** Rounds whose figures this report holds. */
    @JsonIgnore
    public List<RoundPart> roundsWithResults() {
        return rounds.stream().filter(RoundPart::shown).toList();
    }

    /** The figures of a round, in the order of the text, withdrawn recommendations last. */
    public List<ResultPart> resultsOf(RoundPart round) {
        var present = areas.stream()
                .flatMap(area -> area.recommendations().stream())
                .flatMap(each -> each.results().stream());
        var gone = withdrawn.stream().flatMap(each -> each.results().stream());
        return java.util.stream.Stream.concat(present, gone)
                .filter(result -> result.roundId().equals(round.id()))
                .toList();
    }

    /** The same round's figures for all recommendations. */
    public List<ResultPart> resultsBeside(ResultPart result) {
        return rounds.stream()
                .filter(round -> round.id().equals(result.roundId()))
                .findFirst()
                .map(this::resultsOf)
                .orElse(List.of());
    }

    /** The name of a criterion. */
    public String label(String criterion) {
        return workshop.criteria().stream()
                .filter(each -> each.key().equals(criterion))
                .map(Criterion::label)
                .findFirst()
                .orElse(criterion);
    }

    @Schema(name = "ReportWorkshop", description = "The workshop and its rules")
    public record WorkshopPart(
            UUID id,
            String title,
            @Schema(nullable = true) String purpose,
            String timeZone,
            @Schema(description = "The language of the text") String language,
            Attribution attribution,
            List<Criterion> criteria,
            Consensus consensus,
            @Schema(nullable = true) String contact) {}

    @Schema(name = "ReportVersion", description = "The version that is reported on")
    public record VersionPart(
            int number,
            VersionState state,
            @Schema(nullable = true) Stage stage,
            @Schema(nullable = true) Instant publishedAt,
            @Schema(description = "Of its canonical text", nullable = true) String sha256,
            @Schema(description = "Whether the report carries a draft mark: unless the stage is FINAL") boolean draft,
            String title,
            @Schema(description = "Markdown") String introduction,
            @Schema(description = "The first version, which changes are told against", nullable = true) Integer since,
            @Schema(nullable = true) ChangePart change) {}

    @Schema(name = "ReportAttendance", description = "Who took part")
    public record Attendance(
            @Schema(description = "Participants who may answer") int members,
            @Schema(description = "Participants who came in") int arrived,
            @Schema(description = "Those who came in, by country, most first") List<CountryPart> countries,
            @Schema(description = "Those who came in and agreed to be listed; null unless named", nullable = true)
                    List<PersonPart> people) {}

    @Schema(name = "ReportCountry", description = "Participants of a country")
    public record CountryPart(
            @Schema(description = "ISO 3166 alpha-2; null where not given", nullable = true) String country,
            int participants) {}

    @Schema(name = "ReportPerson", description = "A participant who agreed to be listed")
    public record PersonPart(
            String name, @Schema(nullable = true) String organisation, @Schema(nullable = true) String country) {}

    @Schema(name = "ReportRound", description = "Something that was asked")
    public record RoundPart(
            UUID id,
            RoundKind kind,
            @Schema(nullable = true) VoteMethod method,
            String title,
            int version,
            RoundState state,
            @Schema(nullable = true) Instant openedAt,
            @Schema(nullable = true) Instant closedAt,
            @Schema(description = "How many answered anything") int respondents,
            @Schema(description = "How many may answer") int members,
            Attribution attribution,
            @Schema(description = "Whether this report holds its figures") boolean shown,
            @Schema(description = "Of the sealed figures", nullable = true) String sha256) {}

    @Schema(name = "ReportSummary", description = "The report in figures")
    public record Summary(
            int recommendations,
            @Schema(description = "Comments, replies to comments among them") int comments,
            @Schema(description = "Comments with a reply of the facilitators") int replied,
            @Schema(description = "Recommendations with a result of a round that is over") int judged,
            @Schema(description = "Of these, with consensus in the last round on them") int agreed,
            @Schema(description = "Against the first version; null without one", nullable = true) Integer changed,
            @Schema(nullable = true) Integer added,
            @Schema(nullable = true) Integer withdrawn) {}

    @Schema(name = "ReportArea", description = "A chapter")
    public record AreaPart(
            String key,
            String title,
            @Schema(description = "Markdown") String introduction,
            @Schema(nullable = true) ChangePart change,
            List<RecommendationPart> recommendations) {}

    @Schema(name = "ReportRecommendation", description = "A recommendation, its changes and its results")
    public record RecommendationPart(
            Recommendation text, @Schema(nullable = true) ChangePart change, List<ResultPart> results) {}

    @Schema(name = "ReportChange", description = "What became of a text since the first version")
    public record ChangePart(
            TextChange.Kind kind,
            @Schema(description = "Word by word") List<Piece> diff,
            @Schema(nullable = true) String reason,
            @Schema(description = "Numbers of the comments that led to it") List<Integer> comments) {
        @JsonIgnore
        public boolean isWorthTelling() {
            return kind != TextChange.Kind.UNCHANGED;
        }

        /** A new text is all new: marking each word of it helps nobody. */
        @JsonIgnore
        public boolean isNew() {
            return kind == TextChange.Kind.ADDED;
        }
    }

    @Schema(name = "ReportWithdrawn", description = "A recommendation that is no more")
    public record WithdrawnPart(
            String key,
            String title,
            @Schema(description = "Markdown") String body,
            @Schema(description = "The last version that had it") int version,
            @Schema(nullable = true) String reason,
            List<ResultPart> results) {}
}
