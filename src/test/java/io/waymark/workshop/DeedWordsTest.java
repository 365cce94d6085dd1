package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No code of the audit reaches a page as it is stored. */
@QuarkusTest
class DeedWordsTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    version.publish     | version 2 |                 | Circulated version 2                   |
                    version.create      | version 3 |                 | Started the draft of version 3         |
                    member.role         | Ana Silva | OBSERVER        | Changed the role of Ana Silva          | Read-only guest
                    round.open          | Welcome   |                 | Opened an agenda item: Welcome         |
                    round.drop          |           | A talk          | Dropped an agenda item                 | A talk
                    round.extend        | Vote      | 60 s            | Gave an agenda item more time: Vote    | +1 min
                    session.agenda      | Morning   | standard        | Put the standard agenda on a session: Morning |
                    comment.answer      |           | OUT_OF_SCOPE    | Wrote a reply to a comment             | Out of scope
                    dispositions.release |          | 7               | Released our replies                   | Replies: 7
                    demo.seed           |           |                 | Filled this demonstration with invented people and what they say |
                    member.erase        |           |                 | Erased the data of                     |
                    something.new       |           |                 | Did something else                     |
                    round.pause         | Vote      | the server was away since 2026-11-24T09:00:00Z | Paused an agenda item: Vote | The server had been away since 24 November 2026, 10:00
                    """)
    void areWords(String action, String subject, String detail, String sentence, String more) {
        var deed = new Deed(Instant.EPOCH, called("Ana"), action, called(empty(subject)), empty(detail));
        assertThat(WordsExtension.deed(deed, Language.EN)).isEqualTo(sentence);
        assertThat(WordsExtension.deedDetail(deed, BRUSSELS, Language.EN)).isEqualTo(empty(more));
    }

    private static Called called(String name) {
        return new Called(name, null);
    }

    private static String empty(String value) {
        return value == null ? "" : value;
    }
}
