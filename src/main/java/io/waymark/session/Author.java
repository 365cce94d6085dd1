package io.waymark.session;

import io.waymark.platform.Language;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Called;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Countries;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "As whom an author appears under the round's attribution")
public record Author(
        @Schema(description = "The author in one line, in English") String label,
        @Schema(description = "NAMED only", nullable = true) String name,
        @Schema(description = "NAMED and DELEGATION", nullable = true) String organisation,
        @Schema(description = "NAMED and DELEGATION; ISO 3166 alpha-2", nullable = true) String country,
        @Schema(
                        description =
                                "PSEUDONYMOUS: the number of \"Participant 17\"; of somebody whose data was erased,"
                                        + " in NAMED rounds that of \"Former participant 4821\"",
                        nullable = true)
                Integer number,
        @Schema(description = "Whether their data was erased: then nothing but a number is known of them")
                boolean former) {
    Author(String label, String name, String organisation, String country, Integer number) {
        this(label, name, organisation, country, number, false);
    }

    /** @return null where nobody may know */
    static Author of(Contributor member, Attribution attribution) {
        return switch (attribution) {
            case NAMED ->
                isFormer(member)
                        ? former(member.called().former())
                        : named(member.called().name(), member);
            case DELEGATION -> isFormer(member) ? former(null) : named(null, member);
            case PSEUDONYMOUS -> new Author("Participant " + member.pseudonym(), null, null, null, member.pseudonym());
            case ANONYMOUS -> null;
        };
    }

    private static boolean isFormer(Contributor member) {
        return member.called().former() != null;
    }

    private static Author former(Integer number) {
        var author = new Author(null, null, null, null, number, true);
        return new Author(author.label(Language.EN), null, null, null, number, true);
    }

    private static Author named(String name, Contributor member) {
        var author = new Author(null, name, member.organisation(), member.country(), null);
        return new Author(author.label(Language.EN), name, member.organisation(), member.country(), null);
    }

    /** The author in one line, in the reader's language. */
    public String label(Language language) {
        if (former) return number == null ? Called.somebody(language) : new Called(null, number).label(language);
        if (number != null) return language.messages(SessionMessages.class).participant(number);
        var place = country == null ? null : Countries.name(country, language);
        var parts = name == null ? Stream.of(place, organisation) : Stream.of(name, organisation);
        return parts.filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
