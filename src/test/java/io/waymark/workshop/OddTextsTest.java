package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.support.OddTexts;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever somebody pastes: it is read or refused, and nothing breaks. */
@QuarkusTest
class OddTextsTest {
    private static final int TEXTS = OddTexts.many(1000);

    private static void areReadOrRefused(Supplier<Invitations> read) {
        try {
            assertThat(read.get().invitations())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.name()).isNotBlank().hasSizeLessThanOrEqualTo(200));
        } catch (Invalid refused) {
            assertThat(refused.violations(Language.EN)).isNotEmpty();
        }
    }

    @Test
    void linesOfInvitationsAreReadOrRefused() {
        var texts = new OddTexts(5, "Ann;", "ann@example.org;", "Ministry;", "Denmark", "DK", "\n", "\t", ";;;");
        for (int i = 0; i < TEXTS; i++) areReadOrRefused(() -> InvitationLines.read(texts.next(), Role.PARTICIPANT));
    }

    @Test
    void sheetsOfInvitationsAreReadOrRefused() {
        var texts =
                new OddTexts(6, "Ann,", "ann@example.org,", "PARTICIPANT,", "DK,", "\n", "\"", "\"\"", ",,", "\r\n");
        for (int i = 0; i < TEXTS; i++) areReadOrRefused(() -> InvitationSheet.read(texts.next()));
        for (int i = 0; i < TEXTS; i++)
            areReadOrRefused(() -> InvitationSheet.read("name,email,role,country\nAnn," + texts.next()));
    }

    @Test
    void codesAndColoursAreReadOrNot() {
        var texts = new OddTexts(7, "ABC-", "K49", "-", "#1d4e89", "#", "rgb(1,2,3)", "1d4e");
        for (int i = 0; i < TEXTS; i++) {
            var text = texts.next();
            if (TypedCode.of(text).isWhole())
                assertThat(TypedCode.of(text).dashed()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}");
            Accent.parse(text).ifPresent(colour -> assertThat(colour.hex()).matches("#[0-9a-f]{6}"));
        }
    }
}
