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

    /** @return whether it was read */
    private static boolean isReadOrRefused(Supplier<Invitations> read) {
        try {
            assertThat(read.get().invitations())
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.name()).isNotBlank().hasSizeLessThanOrEqualTo(200));
            return true;
        } catch (Invalid refused) {
            assertThat(refused.violations(Language.EN)).isNotEmpty();
            return false;
        }
    }

    @Test
    void linesOfInvitationsAreReadOrRefused() {
        var texts = new OddTexts(5, "Ann", "\nAnn;ann@example.org", ";", "Ministry;", "Denmark", "DK", "\n", "\t");
        int read = 0;
        for (int i = 0; i < TEXTS; i++)
            if (isReadOrRefused(() -> InvitationLines.read(texts.next(), Role.PARTICIPANT))) read++;
        assertThat(read).isPositive();
    }

    @Test
    void sheetsOfInvitationsAreReadOrRefused() {
        var columns = "name,email,role,country\n";
        var texts =
                new OddTexts(6, columns, "Ann,", "ann@example.org,", "PARTICIPANT,", "DK\n", "\"", "\"\"", ",,", "\n");
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            if (isReadOrRefused(() -> InvitationSheet.read(texts.next()))) read++;
            if (isReadOrRefused(() -> InvitationSheet.read(columns + "Ann," + texts.next()))) read++;
        }
        assertThat(read).isPositive();
    }

    @Test
    void codesAndColoursAreReadOrNot() {
        var texts = new OddTexts(7, "ABC-DEF-K49", "K49", "-", "#1d4e89", "#", "rgb(1,2,3)", "1d4e");
        int codes = 0;
        int colours = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = texts.next();
            var code = TypedCode.of(text);
            if (code.isWhole()) {
                assertThat(code.dashed()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}");
                codes++;
            }
            var colour = Accent.parse(text);
            if (colour.isPresent()) {
                assertThat(colour.get().hex()).matches("#[0-9a-f]{6}");
                colours++;
            }
        }
        assertThat(codes).isPositive();
        assertThat(colours).isPositive();
    }
}
