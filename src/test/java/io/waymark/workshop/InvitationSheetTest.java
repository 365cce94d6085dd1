package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.DomainException.FieldError;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InvitationSheetTest {
    private static final Invitations.Invitation ANN =
            new Invitations.Invitation("Ann, Dr", "ann@example.org", Role.OBSERVER, "Ministry", "DK", "Research");

    @Test
    void readsTheColumnsInAnyOrder() {
        var read = InvitationSheet.read("role,country,name,stakeholderGroup,email,organisation\r\n"
                + "OBSERVER,DK,\"Ann, Dr\",Research,ann@example.org,Ministry\r\n\r\n,,Bob,,,\r\n");
        assertThat(read.invitations())
                .containsExactly(ANN, new Invitations.Invitation("Bob", null, Role.PARTICIPANT, null, null, null));
    }

    @Test
    void readsWhatSpreadsheetsWriteElsewhere() {
        var read = InvitationSheet.read("\uFEFFName;E-mail;Role;Organization;Country;Stakeholder group\n"
                + "Ann, Dr;ann@example.org;Read-only guest;Ministry;Danmark;Research\n");
        assertThat(read.invitations()).containsExactly(ANN);
    }

    @Test
    void readsOlderFiles(@TempDir Path folder) throws IOException {
        var file = folder.resolve("people.csv");
        Files.write(file, "name\nZoë\n".getBytes(Charset.forName("windows-1252")));
        assertThat(InvitationSheet.text(file)).isEqualTo("name\nZoë\n");
        Files.writeString(file, "name\nZoë\n");
        assertThat(InvitationSheet.text(file)).isEqualTo("name\nZoë\n");
    }

    @Test
    void namesEveryLineThatCannotBeRead() {
        var refused = refusal("name,email,role,country\n"
                + "Ann,ann@example.org,,DK\n"
                + "\n"
                + ",no address,BOSS,Atlantis\n"
                + "\"Two\nlines\",,,\n"
                + "Bob,,,,more\n");
        assertThat(refused)
                .hasSize(5)
                .anyMatch(sentence -> sentence.startsWith("Line 4 needs a name"))
                .anyMatch(sentence -> sentence.startsWith("Line 4: this is not an e-mail"))
                .anyMatch(sentence -> sentence.startsWith("Line 4: the role"))
                .anyMatch(sentence -> sentence.startsWith("Line 4: the country"))
                .anyMatch(sentence -> sentence.startsWith("Line 7 has more cells"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "name",
                "email\nann@example.org",
                "name,shoe size\nAnn,44",
                "name,name\nAnn,Ann",
                "name\n\"Ann"
            })
    void refusesWhatIsNoSuchFile(String text) {
        assertThat(refusal(text)).isNotEmpty();
    }

    private static List<String> refusal(String text) {
        var refused = catchThrowableOfType(Invalid.class, () -> InvitationSheet.read(text));
        assertThat(refused.violations(Language.EN))
                .extracting(FieldError::field)
                .containsOnly("csv");
        return refused.violations(Language.EN).stream().map(FieldError::message).toList();
    }
}
