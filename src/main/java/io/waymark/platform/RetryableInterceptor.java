package io.waymark.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Puts what the call does and the memory of having done it into one transaction: there is no moment in which a crash
 * leaves one without the other.
 */
@Retryable
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RetryableInterceptor {
    @Inject
    Retries retries;

    @Inject
    Secrets secrets;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    @Inject
    Request request;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = key(call);
        if (key == null || key.isBlank() || !request.getMethod().equals("POST")) return call.proceed();
        var attempt = new Retries.Attempt(caller(), key, uri.getPath(), request(call), new Envelope(key, secrets));
        var earlier = retries.earlier(attempt);
        if (earlier != null) return replay(earlier, attempt);
        try {
            return QuarkusTransaction.requiringNew().timeout(30).call(() -> first(attempt, call));
        } catch (RolledBack refused) {
            return refused.response;
        } catch (PersistenceException | io.quarkus.narayana.jta.QuarkusTransactionException raced) {
            var winner = retries.earlier(attempt);
            if (winner != null) return replay(winner, attempt);
            throw raced;
        }
    }

    private static Response replay(RetryRecord record, Retries.Attempt attempt) {
        var response = Response.status(record.status()).header("Idempotent-Replay", "true");
        if (record.location() != null) response.location(URI.create(record.location()));
        if (record.tag() != null) response.header("ETag", record.tag());
        if (record.body() != null)
            response.type(record.mediaType())
                    .header("Cache-Control", "no-store")
                    .entity(attempt.envelope().unlock(record.body()));
        return response.build();
    }

    private Response first(Retries.Attempt attempt, InvocationContext call) throws Exception {
        var row = retries.begin(attempt);
        var response = (Response) call.proceed();
        if (response.getStatus() >= 400 || QuarkusTransaction.isRollbackOnly()) throw new RolledBack(response);
        row.answered(
                response.getStatus(),
                attempt.envelope().lock(body(response)),
                type(response),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"));
        return response;
    }

    /** A page is text already. */
    private String body(Response response) throws JsonProcessingException {
        var entity = response.getEntity();
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }

    private static String type(Response response) {
        var type = response.getMediaType();
        return type == null ? MediaType.APPLICATION_JSON : type.toString();
    }

    private String key(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .filter(Form.class::isInstance)
                .map(form -> ((Form) form).value("idempotencyKey"))
                .findFirst()
                .orElseGet(() -> headers.getHeaderString("Idempotency-Key"));
    }

    /** The token is the caller; its hash will do. */
    private String caller() {
        var bearer = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        return bearer == null ? "nobody" : Hash.sha256(bearer);
    }

    private static String request(InvocationContext call) {
        return Hash.sha256(call.getMethod()
                + Arrays.stream(call.getParameters())
                        .map(RetryableInterceptor::source)
                        .collect(Collectors.joining("\n")));
    }

    private static String source(Object argument) {
        if (argument instanceof Body<?> body) return Hash.sha256(body.source());
        if (argument instanceof Form form) return form.source();
        if (argument instanceof byte[] text) return Hash.sha256(text);
        return String.valueOf(argument);
    }

    /** Rolls the transaction back while the refusal is answered. */
    private static class RolledBack extends RuntimeException {
        private final transient Response response;

        RolledBack(Response response) {
            super(null, null, false, false);
            this.response = response;
        }
    }
}
