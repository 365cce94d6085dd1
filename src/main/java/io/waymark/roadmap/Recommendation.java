package io.waymark.roadmap;

import java.util.List;

/**
 * One recommendation; its texts are Markdown source.
 *
 * @param key {@code R4}, the same in every version, or null while it is not yet assigned
 */
public record Recommendation(
        String key,
        String title,
        String body,
        String rationale,
        List<Action> actions,
        List<String> addressees,
        List<String> evidence) {
    public Recommendation {
        title = Normalised.line(title);
        body = Normalised.block(body);
        rationale = Normalised.block(rationale);
        actions = Normalised.copy(actions);
        addressees = Normalised.items(addressees);
        evidence = Normalised.items(evidence);
    }

    /** This one edited: what is null stays as it is; an empty text or list empties it. */
    public Recommendation with(String newTitle, String newBody, String newRationale, List<Action> newActions) {
        return new Recommendation(
                key,
                newTitle == null ? title : newTitle,
                newBody == null ? body : newBody,
                newRationale == null ? rationale : newRationale,
                newActions == null ? actions : newActions,
                addressees,
                evidence);
    }

    public Recommendation withAddressees(List<String> newAddressees) {
        return new Recommendation(key, title, body, rationale, actions, newAddressees, evidence);
    }

    public Recommendation withEvidence(List<String> newEvidence) {
        return new Recommendation(key, title, body, rationale, actions, addressees, newEvidence);
    }

    public Recommendation withKey(String newKey) {
        return new Recommendation(newKey, title, body, rationale, actions, addressees, evidence);
    }
}
