package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.Forbidden;
import io.waymark.workshop.Role;
import io.waymark.workshop.TestMembers;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommentTest {
    /** Participants speak for themselves, facilitators for others only and with a source, observers never. */
    @ParameterizedTest
    @CsvSource({
        "PARTICIPANT, , , false, true",
        "PARTICIPANT, ORAL, , false, false",
        "PARTICIPANT, , Ms Berg, false, false",
        "PARTICIPANT, , , true, false",
        "FACILITATOR, , , false, false",
        "FACILITATOR, , Ms Berg, false, false",
        "FACILITATOR, EMAIL, , false, true",
        "FACILITATOR, EMAIL, Ms Berg, false, true",
        "FACILITATOR, EMAIL, , true, true",
        "OBSERVER, , , false, false",
        "OBSERVER, PAPER, , false, false"
    })
    void comesFromWhoMaySendIt(Role role, EntrySource source, String speaker, boolean forMember, boolean may) {
        var draft = new NewComment(
                "R1",
                CommentKind.CONCERN,
                "Who pays?",
                null,
                null,
                null,
                source,
                speaker,
                forMember ? UUID.randomUUID() : null);
        var sender = TestMembers.of(UUID.randomUUID(), role);
        if (may) assertThatCode(() -> draft.mustBeFrom(sender)).doesNotThrowAnyException();
        else assertThatThrownBy(() -> draft.mustBeFrom(sender)).isInstanceOf(Forbidden.class);
    }
}
