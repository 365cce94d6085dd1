package io.waymark.analysis;

import io.waymark.platform.Invalid;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.MemberView;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/** By what results are broken down. */
enum Dimension {
    COUNTRY("country", Contributor::country, MemberView::country),
    STAKEHOLDER_GROUP("stakeholderGroup", Contributor::stakeholderGroup, MemberView::stakeholderGroup);

    /** The group of those who said none. */
    static final String NOT_STATED = "";

    private final String by;
    private final Function<Contributor, String> ofAuthor;
    private final Function<MemberView, String> ofMember;

    Dimension(String by, Function<Contributor, String> ofAuthor, Function<MemberView, String> ofMember) {
        this.by = by;
        this.ofAuthor = ofAuthor;
        this.ofMember = ofMember;
    }

    /** @throws Invalid for anything but the names in the API; null stays null */
    static Dimension of(String by) {
        if (by == null) return null;
        return Arrays.stream(values())
                .filter(each -> each.by.equals(by))
                .findFirst()
                .orElseThrow(() -> Invalid.field("by", AnalysisMessages.class, AnalysisMessages::unknownBreakdown));
    }

    /** Its name in addresses and answers. */
    String by() {
        return by;
    }

    String group(Contributor author) {
        return author == null ? NOT_STATED : group(ofAuthor.apply(author));
    }

    String group(MemberView member) {
        return group(ofMember.apply(member));
    }

    private static String group(String said) {
        return Objects.requireNonNullElse(said, NOT_STATED).strip();
    }
}
