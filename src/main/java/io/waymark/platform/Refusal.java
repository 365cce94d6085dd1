package io.waymark.platform;

import java.util.List;

/** Why a form came back, in the reader's language. */
public record Refusal(String detail, List<DomainException.FieldError> errors) {
    public static Refusal none() {
        return new Refusal(null, List.of());
    }

    public boolean present() {
        return detail != null;
    }

    /** What to correct in a field, or null. */
    public String at(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(DomainException.FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
