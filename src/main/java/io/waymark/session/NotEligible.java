package io.waymark.session;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;
import java.util.List;

/** The round is for other stakeholder groups. */
public final class NotEligible extends DomainException {
    NotEligible(List<String> stakeholderGroups) {
        super(
                Problem.FORBIDDEN,
                SessionMessages.class,
                messages -> messages.notEligible(String.join(", ", stakeholderGroups)));
        with("stakeholderGroups", stakeholderGroups);
    }
}
