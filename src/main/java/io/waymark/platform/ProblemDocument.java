package io.waymark.platform;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as RFC 9457 tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "A refusal (RFC 9457)")
public record ProblemDocument(
        @Schema(description = "A path under /problems/") String type,
        @Schema(description = "The kind of problem in short") String title,
        @Schema(description = "The HTTP status") int status,
        @Schema(description = "What is wrong and what to do, in the reader's language") String detail,
        @Schema(description = "The fields that were refused; with status 400 only")
                List<DomainException.FieldError> violations,
        @Schema(description = "Under which the log tells what went wrong; with status 500 and above only")
                String instance,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> properties) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(DomainException refused, Language language) {
        var violations = refused.problem() == Problem.INVALID ? refused.violations(language) : null;
        return of(refused.problem(), refused.detail(language), violations, refused.properties());
    }

    static ProblemDocument of(Problem problem, String detail) {
        return of(problem, detail, problem == Problem.INVALID ? List.of() : null, Map.of());
    }

    private static ProblemDocument of(
            Problem problem, String detail, List<DomainException.FieldError> violations, Map<String, Object> more) {
        var title = problem.slug().replace('-', ' ');
        return new ProblemDocument(
                problem.type(),
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                problem.status(),
                detail,
                violations,
                null,
                more);
    }

    boolean is(Problem problem) {
        return type.equals(problem.type());
    }

    /** Of something that is not the caller's fault: under this name the log tells what it was. */
    ProblemDocument under(UUID reference) {
        return new ProblemDocument(type, title, status, detail, violations, "urn:uuid:" + reference, properties);
    }

    /** The same for people, who read it out or copy it; null where there is none. */
    public String reference() {
        return instance == null ? null : instance.replace("urn:uuid:", "");
    }
}
