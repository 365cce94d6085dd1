package io.waymark.account;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.TokenStateManager.Strategy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.waymark.platform.Encryption;
import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The server of an organisation that tells who somebody is (OpenID Connect, authorization code with PKCE, state and
 * nonce). Without its address none of it is there. It is asked at one path only; what it says of somebody is a way in there and
 * nothing elsewhere ({@link ActiveSignIns}).
 */
@ApplicationScoped
class SignOnServer implements TenantConfigResolver {
    static final String PATH = "/sign-in/sso";

    @ConfigProperty(name = "waymark.sso.url")
    Provider<Optional<String>> url;

    @ConfigProperty(name = "waymark.sso.client-id", defaultValue = "waymark")
    Provider<String> clientId;

    @ConfigProperty(name = "waymark.sso.client-secret")
    Provider<Optional<String>> clientSecret;

    @Inject
    Encryption encryption;

    @Inject
    SigningKey key;

    boolean isThere() {
        return url.get().isPresent();
    }

    /** The way there for somebody who was going to a page; null where there is none. */
    String way(String to) {
        if (!isThere()) return null;
        return to.isEmpty() ? PATH : PATH + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        return context.normalizedPath().equals(PATH) && isThere()
                ? Uni.createFrom().item(settings())
                : Uni.createFrom().nullItem();
    }

    private OidcTenantConfig settings() {
        boolean encrypted = encryption.isPromised();
        var address = url.get().orElseThrow();
        var settings = OidcTenantConfig.authServerUrl(address)
                .tenantId("sso-" + Hash.sha256(address).substring(0, 8))
                .applicationType(ApplicationType.WEB_APP)
                .clientId(clientId.get())
                .token()
                .subjectRequired()
                .end()
                .authentication()
                .redirectPath(PATH)
                .restorePathAfterRedirect()
                .scopes("profile", "email")
                .nonceRequired()
                .pkceRequired()
                .stateSecret(secret("state"))
                .forceRedirectHttpsScheme(encrypted)
                .cookieForceSecure(encrypted)
                .cookiePath(PATH)
                .end()
                .tokenStateManager()
                .strategy(Strategy.ID_TOKEN)
                .encryptionSecret(secret("tokens"))
                .end();
        clientSecret.get().ifPresent(settings::credentials);
        return settings.build();
    }

    /** For what its cookies hold until somebody is back: the same on all nodes, which share the key. */
    private String secret(String purpose) {
        var bytes = key.pair().getPrivate().getEncoded();
        return Hash.sha256("sso " + purpose + " " + Hash.sha256(bytes)).substring(0, 32);
    }
}
