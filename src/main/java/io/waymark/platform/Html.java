package io.waymark.platform;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** How pages answer: in the reader's language and frame; a refused form is 422 and keeps what was typed. */
@ApplicationScoped
public class Html {
    private static final String HTML = "text/html;charset=UTF-8";
    static final String LANGUAGE_COOKIE = "language";
    private static final int A_YEAR = 365 * 24 * 3600;
    /** Names a computer as shared until the browser is closed. */
    private static final String DRAFTS_COOKIE = "drafts";

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Request request;

    @Inject
    Assets assets;

    @Inject
    Visitor visitor;

    @Inject
    Reading reading;

    @Inject
    Lately lately;

    public Response page(TemplateInstance template) {
        return page(template, 200);
    }

    /**
     * A part of a page that is the same for all who have a role in a workshop: it is made once for each language, until the
     * workshop moves on. When it does, everybody asks for it at once; who has the same words already is sent none.
     *
     * @param what names the part, with what it depends on
     * @param template holds nothing of who looks but their role
     */
    public Response part(UUID workshop, Object what, Supplier<TemplateInstance> template) {
        var language = language();
        var part = lately.shown(workshop, List.of(what, language), () -> Part.of(text(template.get())));
        var known = request.evaluatePreconditions(part.tag);
        return (known == null ? Response.ok(part.text, HTML) : known)
                .tag(part.tag)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Language", language.code())
                .build();
    }

    private record Part(String text, EntityTag tag) {
        static Part of(String text) {
            return new Part(text, new EntityTag(Hash.sha256(text), true));
        }
    }

    /** The page that answers somebody's coming in: the request was a stranger's, the page is theirs. */
    public Response pageOf(String visitor, TemplateInstance template) {
        return page(template, 200, visitor);
    }

    /** The form again, with the refusal that it was given. */
    public Response refused(TemplateInstance template) {
        return page(template, 422);
    }

    /** The same; too many attempts are 429, so that programs that knock at pages slow down as well. */
    public Response refused(TemplateInstance template, RuntimeException reason) {
        return refused(template, reason, visitor.name().orElse(null));
    }

    /** The same where it must not be asked who looks: to find out is what failed. */
    public Response refusedToStranger(TemplateInstance template, RuntimeException reason) {
        return refused(template, reason, null);
    }

    private Response refused(TemplateInstance template, RuntimeException reason, String visitor) {
        if (!(reason instanceof TooManyRequests tooMany)) return page(template, 422, visitor);
        return Response.fromResponse(page(template, Problem.TOO_MANY_REQUESTS.status(), visitor))
                .header("Retry-After", tooMany.retryAfter().orElseThrow())
                .build();
    }

    Response page(TemplateInstance template, int status) {
        return page(template, status, visitor.name().orElse(null));
    }

    private Response page(TemplateInstance template, int status, String visitor) {
        var language = language();
        var text = text(template, visitor);
        return answer(status, language, status < 400 ? text : ErrorSummary.named(text));
    }

    private static Response answer(int status, Language language, String text) {
        return Response.status(status)
                .type(HTML)
                .header("Cache-Control", "no-store")
                .header("Content-Language", language.code())
                .entity(text)
                .build();
    }

    /** What a page says, for those who make a file of it. */
    public String text(TemplateInstance template) {
        return text(template, null);
    }

    private String text(TemplateInstance template, String visitor) {
        var language = language();
        var frame = new Frame(
                language,
                reading.place().orElse(language),
                assets,
                visitor,
                visitor == null && isStranger(),
                uri.getPath(),
                keepsDrafts(),
                answersForm());
        return template.setLocale(language.locale()).data("frame", frame).render();
    }

    private boolean answersForm() {
        return request.getMethod().equals("POST");
    }

    private boolean keepsDrafts() {
        return !headers.getCookies().containsKey(DRAFTS_COOKIE);
    }

    /** For the answer to a form on which people come in: whether they do so on a shared computer. */
    public static NewCookie drafts(Form form) {
        boolean shared = form.checked("sharedComputer");
        return new NewCookie.Builder(DRAFTS_COOKIE)
                .value("off")
                .path("/")
                .maxAge(shared ? NewCookie.DEFAULT_MAX_AGE : 0)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** What somebody chose to read the pages in, on this device. */
    public static NewCookie chosen(Language language) {
        return new NewCookie.Builder(LANGUAGE_COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** Who brings no cookie is nobody; whether the cookie is good can not be asked everywhere. */
    private boolean isStranger() {
        return visitor.canBeKnown() || !headers.getCookies().containsKey(EdgeFilter.COOKIE);
    }

    /** Why a form comes back: one of our refusals, or constraints of its command that do not hold. */
    public Refusal refusal(RuntimeException refused) {
        var reason = refused instanceof ConstraintViolationException constraints
                ? Invalid.of(constraints)
                : (DomainException) refused;
        return new Refusal(reason.detail(language()), reason.violations(language()));
    }

    public Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /**
     * What a form sent is stored: on to a page, or nothing more for a script that prefers to stay on its own
     * ({@code Prefer: return=minimal}, RFC 7240).
     */
    public Response stored(String path) {
        if (!"return=minimal".equals(headers.getHeaderString("Prefer"))) return seeOther(path);
        return Response.noContent()
                .header("Preference-Applied", "return=minimal")
                .build();
    }

    /** A path of our own that a form brought along, else another: a form must not lead elsewhere. */
    public static String inside(String path, String otherwise) {
        return path.matches("/([A-Za-z0-9][A-Za-z0-9/_-]*)?(\\?[A-Za-z0-9=&._-]*)?") ? path : otherwise;
    }

    /** What the reader chose, on this device or another, else what the workshop is in, else the best of what the browser accepts. */
    public Language language() {
        var chosen = headers.getCookies().get(LANGUAGE_COOKIE);
        return reading.chosen()
                .or(() -> Language.of(chosen == null ? "" : chosen.getValue()))
                .or(reading::kept)
                .or(reading::place)
                .orElseGet(this::accepted);
    }

    /** For programs, whose refusals are in what they accept. */
    private Language accepted() {
        return Language.best(headers.getAcceptableLanguages());
    }

    /** What a refusal is told in. */
    Language languageOfRefusal() {
        return isProgram(uri) ? accepted() : language();
    }

    boolean isProgram(UriInfo address) {
        return address.getRequestUri().getPath().startsWith("/api/");
    }
}
