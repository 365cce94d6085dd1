package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpPagesTest {
    @Test
    void answersEachQuestion() {
        var page = Jsoup.parse(
                Guest.STRANGER.browse("/help").statusCode(200).extract().asString());
        assertThat(page.select("main h3")).hasSizeGreaterThan(10).allSatisfy(question -> assertThat(
                        question.nextElementSibling().text())
                .isNotBlank());
    }

    @Test
    void isThereInTheReadersLanguage() {
        Guest.STRANGER.page().cookie("language", "pl").get("/help").then().body(containsString("<h1>Pomoc</h1>"));
    }

    @Test
    void isLinkedAtTheFootOfEveryPage() {
        Guest.STRANGER.browse("/").body(containsString("href=\"/help\">Help"));
    }
}
