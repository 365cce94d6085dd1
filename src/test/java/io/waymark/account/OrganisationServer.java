package io.waymark.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An OpenID Connect server as a ministry has one; people need not type anything there, the test says who they are. */
final class OrganisationServer implements AutoCloseable {
    static final String CLIENT = "waymark-of-the-test";
    static final String SECRET = "a secret of thirty-two characters or more";

    private final HttpServer server;
    private final KeyPair key = key();
    private final Map<String, Visit> codes = new HashMap<>();

    /** Whether the tokens are signed by a key that is not the published one. */
    boolean forges;

    /** Whether it takes what is asked and never answers. */
    boolean silent;

    /** Whether the tokens bear another nonce than was asked for. */
    boolean replays;

    private record Visit(Map<String, Object> claims, Map<String, String> asked) {}

    OrganisationServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            if (!silent) answer(exchange, 200, description());
        });
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * Somebody follows the link to this server, and is who they say they are.
     *
     * @param link where the application sent them
     * @return where this server sends them back to
     */
    String letThrough(String link, Map<String, Object> claims) {
        var asked = parameters(URI.create(link).getRawQuery());
        var code = "code-" + codes.size();
        codes.put(code, new Visit(claims, asked));
        return asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state");
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private JsonObject description() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/authorize")
                .put("token_endpoint", url() + "/token")
                .put("jwks_uri", url() + "/keys");
    }

    private JsonObject keys() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "EC")
                                        .put("crv", "P-256")
                                        .put("use", "sig")
                                        .put("alg", "ES256")
                                        .put("kid", "the-one")
                                        .put("x", number(point.getAffineX().toByteArray()))
                                        .put("y", number(point.getAffineY().toByteArray()))));
    }

    /** 32 bytes without the one for the sign. */
    private static String number(byte[] bytes) {
        var number = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, number, 32 - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    /** Gives a token for a code once, and only to who asked for the code and has the client's secret. */
    private void token(HttpExchange exchange) throws IOException {
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var visit = codes.remove(sent.get("code"));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (visit == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !challenge(sent.get("code_verifier")).equals(visit.asked.get("code_challenge")))
            answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
        else
            answer(
                    exchange,
                    200,
                    new JsonObject()
                            .put("access_token", "opaque")
                            .put("token_type", "Bearer")
                            .put("expires_in", 300)
                            .put("id_token", idToken(visit)));
    }

    private String idToken(Visit visit) {
        var claims = Jwt.claims(visit.claims);
        return claims.issuer(url())
                .audience(CLIENT)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300))
                .claim("nonce", replays ? "another" : visit.asked.get("nonce"))
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId("the-one")
                .sign((forges ? key() : key).getPrivate());
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body) throws IOException {
        var bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
