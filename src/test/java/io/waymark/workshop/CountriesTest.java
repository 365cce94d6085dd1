package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("plain")
class CountriesTest {
    @Test
    void namesEachOnceInTheOrderOfTheLanguage() {
        var danish = Countries.all(Language.of("da").orElseThrow());
        assertThat(danish).doesNotHaveDuplicates().hasSizeGreaterThan(240);
        assertThat(danish.get(0).code()).isEqualTo("AF");
        assertThat(danish.get(danish.size() - 1).code()).as("Å comes last").isEqualTo("AX");
    }

    @Test
    void knowsTheMembersOfTheUnion() {
        assertThat(Countries.all(Language.EN).stream().filter(Countries.Country::isInUnion))
                .extracting(Countries.Country::code)
                .hasSize(27)
                .containsExactlyInAnyOrderElementsOf(Countries.UNION);
    }

    @ParameterizedTest
    @CsvSource({"dk,DK", "Dänemark,DK", "Ελλάδα,GR", "Utopia,"})
    void areFoundByWhatPeopleType(String typed, String code) {
        assertThat(Countries.code(typed)).isEqualTo(code);
    }
}
