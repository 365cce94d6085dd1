package io.waymark.consolidation;

import io.waymark.account.OwnSignIn;
import io.waymark.comment.CommentView;
import io.waymark.platform.SpreadsheetCell;
import io.waymark.vote.BallotView;
import io.waymark.workshop.MemberView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One's own data as a table (RFC 4180), a line for each single thing. */
final class DataSheet {
    private static final String[] HEADER = {
        "workshop",
        "kind",
        "round",
        "version",
        "target",
        "what",
        "value",
        "text",
        "at",
        "reply",
        "replyReason",
        "satisfaction",
        "language"
    };

    private final StringBuilder text = new StringBuilder();

    private final CSVPrinter printer;
    private String workshop;

    private DataSheet() throws IOException {
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord((Object[]) HEADER);
    }

    static String of(MyData data) {
        try {
            var sheet = new DataSheet();
            sheet.fact("PERSON", null, "language", data.person().language());
            if (data.secondFactor() != null)
                sheet.fact("SECOND_FACTOR", null, "since", data.secondFactor().since());
            for (var signIn : data.signIns()) sheet.signIn(signIn);
            for (var workshop : data.workshops()) sheet.workshop(workshop);
            return sheet.text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void signIn(OwnSignIn signIn) throws IOException {
        print("SIGN_IN", null, null, null, "until", signIn.until(), null, signIn.since(), null, null, null, null);
    }

    private void workshop(Contributions mine) throws IOException {
        workshop = mine.title();
        member(mine.member());
        for (var said : mine.declarations()) {
            if (said.done()) fact("DECLARATION", said.roundId(), "done", null);
            if (said.nothingToAdd()) fact("DECLARATION", said.roundId(), "nothingToAdd", null);
        }
        for (var comment : mine.comments()) comment(comment);
        for (var draft : mine.drafts())
            print(
                    "DRAFT",
                    draft.roundId(),
                    null,
                    draft.target(),
                    draft.kind(),
                    draft.replacement(),
                    draft.body(),
                    draft.savedAt(),
                    null,
                    null,
                    null,
                    null);
        for (var note : mine.notes()) row("NOTE", note.roundId(), null, null, null, null, note.text());
        for (var reaction : mine.reactions())
            said(
                    "REACTION",
                    null,
                    null,
                    null,
                    reaction.commentId(),
                    reaction.value(),
                    reaction.reason(),
                    reaction.language());
        for (var ballot : mine.ballots()) ballot(ballot);
        for (var vote : mine.votes())
            said(
                    "VOTE",
                    vote.roundId(),
                    vote.version(),
                    vote.recommendation(),
                    null,
                    vote.choice(),
                    vote.reason(),
                    vote.language());
        for (var each : mine.assessments()) {
            for (var score : each.scores().entrySet())
                row(
                        "SCORE",
                        each.roundId(),
                        each.version(),
                        each.recommendation(),
                        score.getKey(),
                        score.getValue() == null ? "cannot judge" : score.getValue(),
                        null);
            if (each.reason() != null)
                said(
                        "REASON",
                        each.roundId(),
                        each.version(),
                        each.recommendation(),
                        null,
                        null,
                        each.reason(),
                        each.language());
        }
    }

    /** An empty ballot is an answer, too. */
    private void ballot(BallotView ballot) throws IOException {
        if (ballot.used() == 0) row("BALLOT", ballot.roundId(), ballot.version(), null, "empty", null, null);
        var what = ballot.dots() == null ? "approved" : "dots";
        for (var key : ballot.marked())
            row("BALLOT", ballot.roundId(), ballot.version(), key, what, ballot.mark(key), null);
    }

    private void member(MemberView member) throws IOException {
        fact("MEMBER", null, "name", member.name());
        fact("MEMBER", null, "role", member.role());
        fact("MEMBER", null, "email", member.email());
        fact("MEMBER", null, "organisation", member.organisation());
        fact("MEMBER", null, "country", member.country());
        fact("MEMBER", null, "stakeholderGroup", member.stakeholderGroup());
        fact("MEMBER", null, "expertise", member.expertise());
        for (var area : member.areaExpertise().entrySet())
            row("MEMBER", null, null, area.getKey(), "areaExpertise", area.getValue(), null);
        fact("MEMBER", null, "listedInReport", member.listedInReport());
        fact("MEMBER", null, "joinedAt", member.joinedAt());
        if (member.noticeAcceptedAt() != null)
            print(
                    "CONSENT",
                    null,
                    null,
                    null,
                    "privacyNotice",
                    member.noticeSha256(),
                    null,
                    member.noticeAcceptedAt(),
                    null,
                    null,
                    null,
                    null);
    }

    private void comment(CommentView comment) throws IOException {
        var reply = comment.disposition();
        print(
                "COMMENT",
                comment.roundId(),
                comment.version(),
                comment.target(),
                comment.kind(),
                comment.replacement(),
                comment.body(),
                comment.createdAt(),
                reply == null ? null : reply.decision(),
                reply == null ? null : reply.reason(),
                comment.satisfaction(),
                comment.language());
    }

    private void fact(String kind, UUID round, String what, Object value) throws IOException {
        if (value != null || round != null) row(kind, round, null, null, what, value, null);
    }

    private void row(String kind, UUID round, Integer version, String target, Object what, Object value, String text)
            throws IOException {
        said(kind, round, version, target, what, value, text, null);
    }

    private void said(
            String kind,
            UUID round,
            Integer version,
            String target,
            Object what,
            Object value,
            String text,
            String language)
            throws IOException {
        print(kind, round, version, target, what, value, text, null, null, null, null, language);
    }

    private void print(
            String kind,
            UUID round,
            Integer version,
            String target,
            Object what,
            Object value,
            String said,
            Instant at,
            Object reply,
            String replyReason,
            Object satisfaction,
            String language)
            throws IOException {
        printer.printRecord(
                plain(workshop),
                kind,
                round,
                version,
                target,
                plain(what),
                plain(value),
                plain(said),
                at,
                reply,
                plain(replyReason),
                satisfaction,
                language);
    }

    private static Object plain(Object cell) {
        return cell instanceof String typed ? SpreadsheetCell.safe(typed) : cell;
    }
}
