package io.waymark.account;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.waymark.platform.Crowd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * A good token is not enough: its sign-in must still be active. Whom another server vouches for is nobody here yet
 * ({@link SingleSignOnPages}).
 */
@ApplicationScoped
class ActiveSignIns implements SecurityIdentityAugmentor {
    static final String CALLER = "caller";

    private static final SecurityIdentity NOBODY = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal(""))
            .setAnonymous(true)
            .build();

    @Inject
    Accounts accounts;

    private final Crowd<UUID, Caller> callers = new Crowd<>(signIns -> accounts.callers(signIns));

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> request) {
        if (identity.isAnonymous()) return Uni.createFrom().item(identity);
        if (identity.getCredential(IdTokenCredential.class) != null)
            return Uni.createFrom().item(isComingIn(request) ? identity : NOBODY);
        return Uni.createFrom()
                .completionStage(callers.ask(signIn(identity.getPrincipal().getName())))
                .emitOn(here())
                .map(caller -> known(identity, caller));
    }

    private static boolean isComingIn(Map<String, Object> request) {
        var context = HttpSecurityUtils.getRoutingContextAttribute(request);
        return context != null && context.normalizedPath().equals(SignOnServer.PATH);
    }

    private static SecurityIdentity known(SecurityIdentity identity, Optional<Caller> caller) {
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CALLER, caller.orElseThrow(() -> new AuthenticationFailedException("sign-in ended")))
                .build();
    }

    /** Where the request is known that waits. */
    private static Executor here() {
        var context = Vertx.currentContext();
        return context == null ? Runnable::run : goOn -> context.runOnContext(nothing -> goOn.run());
    }

    private static UUID signIn(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notOurs) {
            throw new AuthenticationFailedException("no sign-in", notOurs);
        }
    }
}
