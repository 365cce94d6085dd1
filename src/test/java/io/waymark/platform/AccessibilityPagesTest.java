package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AccessibilityPagesTest {
    @Test
    void saysToEverybodyHowFarItIsAndWhomToTell() {
        Guest.STRANGER
                .browse("/accessibility")
                .statusCode(200)
                .body(allOf(
                        containsString("partially conformant"),
                        containsString("25 November 2026"),
                        containsString("href=\"mailto:access@example.org\"")));
    }

    @Test
    void isThereInTheReadersLanguage() {
        Guest.STRANGER
                .page()
                .cookie("language", "da")
                .get("/accessibility")
                .then()
                .body(allOf(containsString("Tilgængelighedserklæring"), containsString("25. november 2026")));
    }

    @Test
    void isLinkedAtTheFootOfEveryPage() {
        Guest.STRANGER.browse("/").body(containsString("href=\"/accessibility\""));
    }

    @ParameterizedTest
    @CsvSource({
        "access@example.org, mailto:access@example.org",
        "https://example.org/help, https://example.org/help",
        "javascript:alert(1)@x y,",
        "Room 4.12,"
    })
    void linksWhatIsAnAddress(String contact, String href) {
        var statement = AccessibilityStatement.of(Optional.of(contact), Optional.of(" "));
        assertThat(statement.href()).isEqualTo(href);
        assertThat(statement.enforcement()).isNull();
    }
}
