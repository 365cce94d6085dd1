package io.waymark.security;

import static io.waymark.security.Payloads.each;
import static io.waymark.security.Payloads.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What people fill into the larger forms: a payload in every text. */
final class Typed {
    private Typed() {}

    static List<Object> criteria() {
        return IntStream.range(0, 8)
                .<Object>mapToObj(i -> Map.of(
                        "key", "c" + i,
                        "label", cut(any(packed("Label", 80), i), 80),
                        "description", any(packed("Description", 500), i),
                        "min", 1,
                        "max", 5,
                        "lowLabel", cut(any(packed("Low", 80), i), 80),
                        "highLabel", cut(any(packed("High", 80), i), 80)))
                .toList();
    }

    static Map<String, Object> document() {
        var titles = packed("Heading", 500);
        var recommendations = new ArrayList<Object>();
        for (int i = 0; i < titles.size(); i++) recommendations.add(recommendation(titles.get(i), i));
        var area = Map.of(
                "title", any(titles, 1),
                "introduction", packed("AreaText", 20000).get(0),
                "recommendations", recommendations);
        return Map.of(
                "title", titles.get(0),
                "introduction", packed("Introduction", 20000).get(0),
                "areas", List.of(area));
    }

    /** The first three hold everything; the titles of all together do. */
    private static Map<String, Object> recommendation(String title, int number) {
        if (number > 2) return Map.of("title", title, "body", "zqBody first words.");
        var action = Map.of(
                "text", any(packed("Action", 6000), number),
                "lead", any(packed("Lead", 500), number),
                "indicator", any(packed("Indicator", 1000), number));
        return Map.of(
                "title", title,
                "body", "zqBody first words.\n\n" + any(packed("Body", 6000), number),
                "rationale", any(packed("Rationale", 6000), number),
                "actions", List.of(action),
                "addressees", each("Addressee").subList(0, 90),
                "evidence", each("Evidence").subList(70, 160));
    }

    static Map<String, Object> person(String code, String name, int number) {
        return Map.of(
                "code",
                code,
                "name",
                name,
                "organisation",
                any(packed("Organisation", 200), number),
                "stakeholderGroup",
                cut(any(packed("Group", 120), number), 120),
                "expertise",
                any(packed("Expertise", 1000), number),
                "acceptedNotice",
                true);
    }

    static Map<String, Object> session(String title, int number) {
        var material = Map.of(
                "title",
                any(packed("Material", 200), number),
                "url",
                "http://example.org/" + any(packed("Address", 900), number));
        var round = Map.of(
                "kind",
                "TALK",
                "title",
                any(packed("Round", 200), number),
                "seconds",
                600,
                "instructions",
                any(packed("Instructions", 5000), number));
        return Map.of(
                "title", title,
                "venue", any(packed("Venue", 300), number),
                "meetingUrl", "https://example.org/" + any(packed("Meeting", 900), number),
                "materials", List.of(material),
                "rounds", List.of(round));
    }

    static Map<String, Object> reply(UUID comment, int number) {
        return Map.of(
                "target",
                "R" + (1 + number % 3),
                "kind",
                "SUPPORT",
                "body",
                packed("Reply", 10000).get(0),
                "inReplyTo",
                comment);
    }

    /** What somebody said in the room. */
    static Map<String, Object> speech(int number) {
        return Map.of(
                "target", "R1",
                "kind", "QUESTION",
                "body", "Asked",
                "source", "ORAL",
                "speaker", any(packed("Speaker", 200), number));
    }

    /** A comment that is not sent yet. */
    static Map<String, Object> unsent(int number) {
        return Map.of(
                "kind", "EDIT",
                "body", any(packed("Unsent", 5000), number),
                "quote", any(packed("Quoted", 900), number),
                "replacement", any(packed("Reworded", 5000), number));
    }

    static <T> T any(List<T> list, int number) {
        return list.get(number % list.size());
    }

    static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
