package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinesTest {
    @Test
    void readsListsAndSpreadsheets() {
        var read = InvitationLines.read(
                "Ann; ann@example.org; Ministry; Denmark\r\n\r\n Bob \nCleo\t\tAgency\tde", Role.OBSERVER);
        assertThat(read.invitations())
                .containsExactly(
                        new Invitations.Invitation("Ann", "ann@example.org", Role.OBSERVER, "Ministry", "DK", null),
                        new Invitations.Invitation("Bob", null, Role.OBSERVER, null, null, null),
                        new Invitations.Invitation("Cleo", null, Role.OBSERVER, "Agency", "DE", null));
    }

    @Test
    void knowsCountriesInEachLanguage() {
        assertThat(InvitationLines.read("Ann;;;Tyskland", Role.PARTICIPANT)
                        .invitations()
                        .get(0)
                        .country())
                .isEqualTo("DE");
    }

    /** Sorted once: every page on which somebody joins lists them. */
    @Test
    void listsCountriesInTheOrderOfTheLanguage() {
        var danish = Language.of("da").orElseThrow();
        assertThat(Countries.all(danish)).isSameAs(Countries.all(danish));
        assertThat(Countries.all(danish))
                .extracting(Countries.Country::code)
                .hasSameSizeAs(Countries.all(Language.EN))
                .endsWith("AX");
        assertThat(Countries.all(Language.EN))
                .extracting(Countries.Country::code)
                .startsWith("AF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", ";ann@example.org", "Ann;no address", "Ann;;;Atlantis", "Ann;;;DK;more"})
    void refusesLinesItCannotRead(String lines) {
        assertThatThrownBy(() -> InvitationLines.read(lines, Role.PARTICIPANT)).isInstanceOf(Invalid.class);
    }
}
