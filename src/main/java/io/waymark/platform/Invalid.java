package io.waymark.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was sent cannot be taken as it is; the violations name the fields. */
public class Invalid extends DomainException {
    public Invalid() {
        this(ProblemMessages.class, ProblemMessages::invalid);
    }

    public <M> Invalid(Class<M> bundle, Function<M, String> sentence) {
        super(Problem.INVALID, bundle, sentence);
    }

    /** One refused field; the sentence serves as the detail too. */
    public static <M> Invalid field(String field, Class<M> bundle, Function<M, String> sentence) {
        var invalid = new Invalid(bundle, sentence);
        invalid.at(field, bundle, sentence);
        return invalid;
    }

    /** The same refused in several fields. */
    public static <M> Invalid fields(List<String> fields, Class<M> bundle, Function<M, String> sentence) {
        var invalid = new Invalid(bundle, sentence);
        for (var field : fields) invalid.at(field, bundle, sentence);
        return invalid;
    }

    public static Invalid required(String field) {
        return field(field, ProblemMessages.class, ProblemMessages::required);
    }

    /**
     * One sentence for each field, in the order in which they are asked for: where several rules are broken, not that of a
     * pattern, which says least.
     */
    static Invalid of(ConstraintViolationException refused) {
        var told = new HashMap<String, ConstraintViolation<?>>();
        for (var violation : refused.getConstraintViolations())
            told.merge(field(violation.getPropertyPath()), violation, (one, other) -> isPattern(one) ? other : one);
        var invalid = new Invalid();
        told.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, ConstraintViolation<?>>>comparingInt(
                                each -> order(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> invalid.at(each.getKey(), ProblemMessages.class, sentence(each.getValue())));
        return invalid;
    }

    private static boolean isPattern(ConstraintViolation<?> violation) {
        return rule(violation).equals("Pattern");
    }

    /** The place of a field among those of its command. */
    private static int order(ConstraintViolation<?> violation) {
        var command = violation.getLeafBean();
        if (command == null || !command.getClass().isRecord()) return 0;
        String field = null;
        for (var node : violation.getPropertyPath()) if (node.getName() != null) field = node.getName();
        return Stream.of(command.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf(field);
    }

    private static String rule(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** The path below the method's argument: {@code invite.request.invitations[2].name} becomes {@code invitations.2.name}. */
    private static String field(Path path) {
        var names = new ArrayList<String>();
        boolean inside = false;
        for (var node : path) {
            if (inside && node.getIndex() != null) names.add(node.getIndex().toString());
            if (inside && node.getKey() != null) names.add(node.getKey().toString());
            if (inside && node.getName() != null && !node.getName().startsWith("<")) names.add(node.getName());
            inside |= node.getKind() == jakarta.validation.ElementKind.PARAMETER;
        }
        return inside ? String.join(".", names) : path.toString();
    }

    private static Function<ProblemMessages, String> sentence(ConstraintViolation<?> violation) {
        if (violation.getInvalidValue() instanceof String text && text.isBlank()) return ProblemMessages::required;
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (rule(violation)) {
            case "NotNull", "NotBlank", "NotEmpty" -> ProblemMessages::required;
            case "Size" -> messages -> messages.size((int) attributes.get("min"), (int) attributes.get("max"));
            case "Min" -> messages -> messages.atLeast((long) attributes.get("value"));
            case "Max" -> messages -> messages.atMost((long) attributes.get("value"));
            case "Email" -> ProblemMessages::email;
            default -> ProblemMessages::malformed;
        };
    }
}
