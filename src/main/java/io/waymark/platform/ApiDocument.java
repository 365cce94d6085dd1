package io.waymark.platform;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the document of the API by rules, so that no method has to repeat them: who must be signed in, what every
 * call may refuse, and what its parameters mean.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    static final String BASE = "/api/v1";
    private static final String TOKEN = "token";
    private static final String RETRY = "Idempotency-Key";
    /** Where people come in: nobody is signed in yet, and guessing is slowed down. */
    private static final Set<String> ENTRANCES = Set.of("/tokens", "/join", "/invitations/{secret}/acceptance");

    private static final Map<Problem, String> REFUSALS = Map.ofEntries(
            Map.entry(Problem.INVALID, "What was sent cannot be taken; the violations name the fields"),
            Map.entry(
                    Problem.UNAUTHENTICATED,
                    "Nobody is signed in, or the token, password or code is not good; on `POST /tokens` /problems/code-needed where the account asks for a code as well"),
            Map.entry(
                    Problem.FORBIDDEN,
                    "The caller's role, or the state of things, does not allow it to them; /problems/second-factor-needed where every account must have one here, and theirs has none yet"),
            Map.entry(Problem.NOT_FOUND, "There is no such thing, or the caller may not know of it"),
            Map.entry(
                    Problem.CONFLICT,
                    "The state of things does not allow it now: /problems/conflict, or"
                            + " /problems/round-not-open with `state` and `closedAt`; or the Idempotency-Key was used before for"
                            + " something else"),
            Map.entry(Problem.STALE, "The draft has changed since; nothing was stored"),
            Map.entry(Problem.TOO_LARGE, "The body is too large: over 1 MB, for documents over 10 MB"),
            Map.entry(Problem.UNSUPPORTED_MEDIA_TYPE, "The body is of a kind that cannot be read here"),
            Map.entry(Problem.TOO_MANY_REQUESTS, "Too many failed attempts; `Retry-After` says when to go on"),
            Map.entry(Problem.INTERNAL, "Any other refusal, such as 405, 406, 500 or 503"));

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("limit", "How many items at most: 1 to 200, 50 where absent"),
            Map.entry("after", "The `next` of the part before"),
            Map.entry("workshop", "The workshop's id"),
            Map.entry("session", "The session's id"),
            Map.entry("round", "The round's id"),
            Map.entry("member", "The member's id"),
            Map.entry("comment", "The comment's id"),
            Map.entry("number", "The version's number: 1, 2, 3 and so on"),
            Map.entry("recommendation", "The recommendation's key, such as R4"),
            Map.entry("target", "DOC, or a key such as A1, R4 or R4.A2"),
            Map.entry("about", "What the draft is about: a key such as R4, or a comment's id, as its description says"),
            Map.entry("secret", "What the personal link ends with"),
            Map.entry("since", "The number of the version to compare with"),
            Map.entry("version", "The version's number; the newest published one where absent"),
            Map.entry("format", "html, pdf, docx, xlsx, csv, md or json"),
            Map.entry("by", "country or stakeholderGroup"),
            Map.entry("v", "The state that the caller knows: 204 while it is the newest"),
            Map.entry("If-None-Match", "The `ETag` of an answer that the caller has"),
            Map.entry("If-Match", "The `ETag` of the draft as the caller knows it; absent is unchecked"),
            Map.entry(RETRY, "Kept 24 hours for each caller: the same key answers the same result"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        ApiBodies.forget(components);
        new ApiWords().explain(components.getSchemas());
        components.getSchemas().values().forEach(ApiDocument::allowNull);
        components.addSecurityScheme(TOKEN, token());
        components.addSchema("FieldError", fieldError());
        components.addSchema("Problem", problem());
        REFUSALS.forEach((kind, meaning) -> components.addResponse(name(kind), refusal(meaning)));
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (path.startsWith(BASE)) complete(path.substring(BASE.length()), method, operation);
                }));
    }

    /** What may be an object or null is not of the type object: the two together would refuse null. */
    private static void allowNull(Schema schema) {
        if (schema.getProperties() == null) return;
        for (var property : schema.getProperties().values()) if (property.getAnyOf() != null) property.setType(null);
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("From POST /tokens, POST /join or a personal link; good for 12 hours");
    }

    private static Schema problem() {
        return object("A refusal (RFC 9457); some carry further members, such as `undisposed`")
                .addProperty("type", text("A path under /problems/"))
                .addProperty("title", text("The kind of problem in short"))
                .addProperty("status", typed(Schema.SchemaType.INTEGER, "The HTTP status"))
                .addProperty("detail", text("What is wrong and what to do, in the reader's language"))
                .addProperty(
                        "violations",
                        typed(Schema.SchemaType.ARRAY, "The fields that were refused; with status 400 only")
                                .items(OASFactory.createSchema().ref("FieldError")))
                .addProperty(
                        "instance", text("Under which the log tells what went wrong; with status 500 and above only"))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema fieldError() {
        return object("One field that was refused")
                .addProperty("field", text("Its name; below lists and objects a path with dots"))
                .addProperty("message", text("What to do about it"))
                .required(List.of("field", "message"));
    }

    private static Schema object(String description) {
        return typed(Schema.SchemaType.OBJECT, description);
    }

    private static Schema text(String description) {
        return typed(Schema.SchemaType.STRING, description);
    }

    private static Schema typed(Schema.SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }

    private static APIResponse refusal(String meaning) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, problem));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        ApiBodies.unwrap(operation);
        boolean entrance = ENTRANCES.contains(path);
        if (!entrance)
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
        if (method == HttpMethod.POST && !has(operation, RETRY)) operation.addParameter(retry());
        if (operation.getParameters() != null) operation.getParameters().forEach(ApiDocument::explain);
        refuse(operation, Problem.UNAUTHENTICATED, !entrance || path.equals("/tokens"));
        refuse(operation, Problem.NOT_FOUND, path.contains("{") || path.equals("/join"));
        refuse(operation, Problem.FORBIDDEN, mayForbid(path, method));
        refuse(operation, Problem.INVALID, true);
        refuse(operation, Problem.CONFLICT, method != HttpMethod.GET && !path.startsWith("/tokens"));
        refuse(operation, Problem.STALE, has(operation, "If-Match"));
        refuse(operation, Problem.TOO_LARGE, operation.getRequestBody() != null);
        refuse(operation, Problem.UNSUPPORTED_MEDIA_TYPE, operation.getRequestBody() != null);
        refuse(operation, Problem.TOO_MANY_REQUESTS, entrance || method != HttpMethod.GET && isOwnAccount(path));
        operation.getResponses().addAPIResponse("default", reference(Problem.INTERNAL));
    }

    /** What an organiser does with their own account; guessing at the password is slowed down. */
    private static boolean isOwnAccount(String path) {
        return path.equals("/me/password") || path.startsWith("/me/second-factor");
    }

    /** What is one's own is forbidden to nobody, but not everybody has a password. */
    private static boolean mayForbid(String path, HttpMethod method) {
        if (isOwnAccount(path)) return true;
        boolean own = path.startsWith("/me") || path.startsWith("/tokens") || path.startsWith("/invitations");
        return !own && !(path.equals("/workshops") && method == HttpMethod.GET);
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> header.equals(each.getName()));
    }

    private static Parameter retry() {
        var key = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createParameter().name(RETRY).in(Parameter.In.HEADER).schema(key);
    }

    private static void explain(Parameter parameter) {
        if (parameter.getDescription() == null) parameter.setDescription(PARAMETERS.get(parameter.getName()));
    }

    /** What a method says itself of a refusal stays. */
    private static void refuse(Operation operation, Problem problem, boolean possible) {
        var status = Integer.toString(problem.status());
        if (possible && !operation.getResponses().hasAPIResponse(status))
            operation.getResponses().addAPIResponse(status, reference(problem));
    }

    private static APIResponse reference(Problem problem) {
        return OASFactory.createAPIResponse().ref(name(problem));
    }

    private static String name(Problem problem) {
        var words = problem.slug().split("-");
        var name = new StringBuilder();
        for (var word : words)
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        return name.toString();
    }
}
