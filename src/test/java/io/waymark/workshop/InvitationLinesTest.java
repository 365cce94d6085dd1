package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.Invalid;
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

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", ";ann@example.org", "Ann;no address", "Ann;;;Atlantis", "Ann;;;DK;more"})
    void refusesLinesItCannotRead(String lines) {
        assertThatThrownBy(() -> InvitationLines.read(lines, Role.PARTICIPANT)).isInstanceOf(Invalid.class);
    }
}
