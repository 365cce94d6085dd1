package io.waymark.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.assessment.NewAssessment;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Decision;
import io.waymark.comment.NewComment;
import io.waymark.comment.NewDisposition;
import io.waymark.comment.Quote;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Invitations;
import io.waymark.workshop.MemberChange;
import io.waymark.workshop.MemberDetails;
import io.waymark.workshop.NewMember;
import io.waymark.workshop.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of the demo and what they say, as {@code demo/workshop.json} tells it.
 *
 * @param votes how many gave each answer, by recommendation
 * @param voteReasons who gave which answer for which reason; it is among those counted in {@code votes}
 * @param assessments the scores by recommendation, those of the first participant first; null is "cannot judge"
 * @param replies what the facilitators propose to answer
 * @param lookIn as whom visitors look in
 */
record SampleWorkshop(
        String title,
        String purpose,
        String contact,
        List<Person> members,
        List<Remark> comments,
        Map<String, Counts> votes,
        List<VoteReason> voteReasons,
        Map<String, Map<String, List<Integer>>> assessments,
        List<Reply> replies,
        Map<Role, String> lookIn) {

    static SampleWorkshop read(ObjectMapper json) {
        try {
            return json.readValue(file("workshop.json"), SampleWorkshop.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String roadmap() {
        return new String(file("ai-in-public-services.md"), StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Person> withRole(Role role) {
        return members.stream().filter(person -> person.role() == role).toList();
    }

    /** What a participant, by their place among the participants, says in the open assessment so far. */
    Map<String, NewAssessment> assessmentsOf(int participant) {
        var given = new LinkedHashMap<String, NewAssessment>();
        assessments.forEach((recommendation, byCriterion) -> {
            var scores = new LinkedHashMap<String, Integer>();
            byCriterion.forEach((criterion, all) -> {
                if (participant < all.size()) scores.put(criterion, all.get(participant));
            });
            if (!scores.isEmpty()) given.put(recommendation, new NewAssessment(scores, null));
        });
        return given;
    }

    record Person(
            String name, Role role, String organisation, String country, String stakeholderGroup, String expertise) {
        NewMember joiningWith(String code) {
            return new NewMember(code, name, null, organisation, country, stakeholderGroup, expertise, null);
        }

        Invitations invitation() {
            return new Invitations(
                    List.of(new Invitations.Invitation(name, null, role, organisation, country, stakeholderGroup)));
        }

        MemberChange change() {
            return new MemberChange(
                    null, null, name, null, organisation, country, stakeholderGroup, expertise, null, null);
        }

        MemberDetails details() {
            return new MemberDetails(name, null, organisation, country, stakeholderGroup, expertise);
        }
    }

    /**
     * @param inReplyTo the place of another remark in the list, or null
     * @param supporters who supports it, or null
     */
    record Remark(
            String by,
            String target,
            CommentKind kind,
            String body,
            String quote,
            String replacement,
            Integer inReplyTo,
            List<String> supporters) {
        List<String> supportedBy() {
            return supporters == null ? List.of() : supporters;
        }

        NewComment comment(List<UUID> posted) {
            return new NewComment(
                    target,
                    kind,
                    body,
                    quote == null ? null : new Quote(quote, null, null),
                    replacement,
                    inReplyTo == null ? null : posted.get(inReplyTo),
                    null,
                    null,
                    null);
        }
    }

    record Counts(int agree, int neutral, int disagree, int abstain) {
        Map<VoteChoice, Integer> byChoice() {
            var counts = new LinkedHashMap<VoteChoice, Integer>();
            counts.put(VoteChoice.DISAGREE, disagree);
            counts.put(VoteChoice.NEUTRAL, neutral);
            counts.put(VoteChoice.ABSTAIN, abstain);
            counts.put(VoteChoice.AGREE, agree);
            return counts;
        }
    }

    record VoteReason(String by, String recommendation, VoteChoice choice, String text) {
        NewVote vote() {
            return new NewVote(choice, text);
        }
    }

    /** @param comment the place of a remark in the list */
    record Reply(int comment, Decision decision, String reason) {
        NewDisposition disposition() {
            return new NewDisposition(decision, reason);
        }
    }
}
