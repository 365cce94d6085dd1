package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** Nothing is left of the person that could be changed, and nobody comes back as them. */
public final class MemberErased extends Conflict {
    MemberErased() {
        super(PrivacyMessages.class, PrivacyMessages::memberErased);
    }
}
