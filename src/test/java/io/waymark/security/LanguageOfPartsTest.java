package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people wrote is marked as written in the workshop's language, or in their own, for who reads the pages in another. */
@QuarkusTest
class LanguageOfPartsTest {
    private static final List<String> TEXTS = List.of(
            "Purpose",
            "Notice",
            "Heading",
            "Body",
            "Rationale",
            "Action",
            "Indicator",
            "Evidence",
            "AreaText",
            "Introduction",
            "Instructions",
            "Comment",
            "Wording",
            "Objection",
            "Reply",
            "Reason",
            "Judgement",
            "Answer",
            "NewBody",
            "Why");

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final Map<String, Set<String>> unmarked = new TreeMap<>();
    private final Set<String> found = new TreeSet<>();
    private Planted planted;

    @BeforeEach
    void plant() {
        planted = new Planted(scenario, new Knock(url));
    }

    @Test
    void isMarkedOnEveryPage() {
        for (var route : Route.all())
            if (route.isRead() && !route.isApi() && !route.path().contains("{secret}"))
                for (var address : new Addresses(planted).of(route)) {
                    read(address, planted.room.facilitator());
                    read(address, planted.people.get(0));
                }
        assertThat(found).as("shown somewhere").containsAll(TEXTS);
        assertThat(unmarked).isEmpty();
    }

    private void read(String address, Guest guest) {
        var answer = guest.page().cookie("language", "da").get(address);
        if (answer.statusCode() != 200 || !answer.contentType().startsWith("text/html")) return;
        var page = Jsoup.parse(answer.asString());
        for (var field : TEXTS)
            for (var element : page.body().getElementsContainingOwnText(Payloads.name(field))) {
                found.add(field);
                if (!isMarked(element))
                    unmarked.computeIfAbsent(
                                    address.replaceAll("[0-9a-f-]{36}", "{}") + " "
                                            + element.cssSelector().replaceAll("[0-9a-f-]{36}", "{}"),
                                    first -> new TreeSet<>())
                            .add(field);
            }
    }

    /**
     * What is read out of a list to choose from, or of a field, is in the language of the voice anyway; where a title stands in the
     * middle of a sentence of ours, that is one.
     */
    private static boolean isMarked(Element element) {
        if (Set.of("option", "textarea").contains(element.tagName())) return true;
        if (element.closest("svg") != null || element.closest(".choice.apart") != null) return true;
        var nearest = element.closest("[lang]");
        return nearest != null && !nearest.attr("lang").equals("da");
    }
}
