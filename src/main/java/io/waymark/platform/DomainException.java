package io.waymark.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A named refusal. It carries the kind of problem, a sentence that says what to do (from the feature's own message
 * bundle, so that it can be told in any language), and what a program may want to know beside it.
 */
public abstract class DomainException extends RuntimeException {
    private final Problem problem;
    private final Detail<?> detail;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private long retryAfter;

    protected <M> DomainException(Problem problem, Class<M> bundle, Function<M, String> sentence) {
        super(problem.slug(), null, false, true);
        this.problem = problem;
        this.detail = new Detail<>(bundle, sentence);
    }

    /** A further member of the problem, such as {@code undisposed}. */
    protected final DomainException with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Worth another try after so many seconds: the answer says so. */
    protected final void retryAfter(long seconds) {
        retryAfter = seconds;
    }

    final OptionalLong retryAfter() {
        return retryAfter == 0 ? OptionalLong.empty() : OptionalLong.of(retryAfter);
    }

    protected final <M> DomainException at(String field, Class<M> bundle, Function<M, String> sentence) {
        violations.add(new Violation(field, new Detail<>(bundle, sentence)));
        return this;
    }

    public final Problem problem() {
        return problem;
    }

    public final String detail(Language language) {
        return detail.in(language);
    }

    public final List<FieldError> violations(Language language) {
        return violations.stream()
                .map(violation -> new FieldError(violation.field, violation.detail.in(language)))
                .toList();
    }

    final Map<String, Object> properties() {
        return properties;
    }

    /** One field that was refused, in the words of the reader's language. */
    public record FieldError(String field, String message) {}

    private record Violation(String field, Detail<?> detail) {}

    private record Detail<M>(Class<M> bundle, Function<M, String> sentence) {
        String in(Language language) {
            return sentence.apply(language.messages(bundle));
        }
    }
}
