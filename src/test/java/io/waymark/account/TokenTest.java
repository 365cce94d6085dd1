package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SigningKey key;

    /** The claims of a good token; its sign-in is active. */
    private JwtClaimsBuilder claims() {
        var subject = payload(scenario.organiser().token()).replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
        return Jwt.issuer("waymark")
                .audience("waymark")
                .subject(subject)
                .issuedAt(clock.instant())
                .expiresAt(clock.instant().plus(Duration.ofHours(1)));
    }

    private static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private String signed(JwtClaimsBuilder claims, KeyPair pair) {
        return claims.jws().keyId(key.id()).algorithm(SignatureAlgorithm.ES256).sign(pair.getPrivate());
    }

    private static void refused(String token) {
        new Guest(null, token).get("/me").statusCode(401).body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void aGoodTokenIsTaken() {
        new Guest(null, signed(claims(), key.pair())).get("/me").statusCode(200);
    }

    @Test
    void anotherKeysSignatureIsRefused() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        refused(signed(claims(), generator.generateKeyPair()));
    }

    @Test
    void aTokenThatNamesNoKeyOfOursIsRefused() {
        refused(claims().jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.pair().getPrivate()));
        refused(claims().jws()
                .keyId("0123456789abcdef")
                .algorithm(SignatureAlgorithm.ES256)
                .sign(key.pair().getPrivate()));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(signed(claims().expiresAt(System.currentTimeMillis() / 1000 - 3600), key.pair()));
    }

    @Test
    void aTokenThatIsNotValidYetIsRefused() {
        refused(signed(claims().claim("nbf", System.currentTimeMillis() / 1000 + 24 * 3600), key.pair()));
    }

    @Test
    void anotherIssuersAndAnotherAudiencesTokensAreRefused() {
        refused(signed(claims().issuer("elsewhere"), key.pair()));
        refused(signed(claims().audience("elsewhere"), key.pair()));
    }

    @Test
    void aTokenOfNoSignInIsRefused() {
        refused(signed(claims().subject(UUID.randomUUID().toString()), key.pair()));
        refused(signed(claims().subject("nobody"), key.pair()));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        var claims = scenario.organiser().token().split("\\.", -1)[1];
        refused(encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".");
    }

    @Test
    void ourPublicKeyIsNoSecretToSignWith() throws Exception {
        var signed = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + scenario.organiser().token().split("\\.", -1)[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.pair().getPublic().getEncoded(), "HmacSHA256"));
        var signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        refused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    @Test
    void anEmbeddedKeyIsNotBelieved() {
        var parts = scenario.organiser().token().split("\\.", -1);
        refused(encode("{\"alg\":\"ES256\",\"jku\":\"https://evil.example/keys\",\"jwk\":{\"kty\":\"EC\"}}") + "."
                + parts[1] + "." + parts[2]);
    }

    /** A header that brings the key along which it was signed with, and one that names a file to take the key from. */
    @Test
    void aKeyThatATokenBringsAlongOrPointsAtIsNotUsed() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var theirs = generator.generateKeyPair();
        var point = ((ECPublicKey) theirs.getPublic()).getW();
        var jwk = Map.of(
                "kty", "EC", "crv", "P-256", "x", coordinate(point.getAffineX()), "y", coordinate(point.getAffineY()));
        refused(claims().jws()
                .header("jwk", jwk)
                .algorithm(SignatureAlgorithm.ES256)
                .sign(theirs.getPrivate()));
        for (var kid : new String[] {"../../../../dev/null", "/proc/self/environ", "' UNION SELECT 'x", ""})
            refused(claims().jws()
                    .keyId(kid)
                    .algorithm(SignatureAlgorithm.ES256)
                    .sign(theirs.getPrivate()));
    }

    private static String coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var padded = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, padded, 32 - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }

    /** What a file of zeros would be as a secret. */
    @Test
    void aSecretOutOfAnEmptyFileIsNotUsed() throws Exception {
        var signed = encode("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"../../../../dev/null\"}") + "."
                + scenario.organiser().token().split("\\.", -1)[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[] {0}, "HmacSHA256"));
        var signature = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        refused(signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    }

    /** Long ones are refused as such; of longer ones than a header may be the rest is not waited for. */
    @Test
    void anOversizedTokenIsRefused() {
        refused(scenario.organiser().token() + "A".repeat(10_000));
        var endless = new Guest(null, "A".repeat(60_000)).api();
        try {
            endless.get("/me").then().statusCode(431);
        } catch (Exception ended) {
            assertThat(ended).as("the connection ended while it still came").isInstanceOf(SocketException.class);
        }
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "..", "eyJhbGciOiJFUzI1NiJ9.e30.AAAA"})
    void garbageIsRefused(String token) {
        refused(token);
    }

    @Test
    void garbageInTheCookieLeadsToSignInAndBreaksNoPublicPage() {
        var stale = new Guest(null, "garbage");
        stale.browse("/").statusCode(200);
        stale.browse("/workshops")
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/sign-in?to=%2Fworkshops"));
    }

    @Test
    void aTokenEndsWithItsSignIn() {
        var guest = new Guest(null, scenario.organiser().token());
        guest.delete("/tokens/current").statusCode(204);
        refused(guest.token());
        guest.browse("/workshops").statusCode(303);
    }

    @Test
    void aSignInEndsAfterTwelveHours() {
        var guest = new Guest(null, scenario.organiser().token());
        clock.advance(SignIn.LENGTH);
        refused(guest.token());
    }

    @Test
    void aRemovedMemberIsAStrangerToTheWorkshopAtOnce() {
        var room = scenario.workshop();
        var guest = room.participant(0);
        guest.get("/workshops/{w}", room.id()).statusCode(200);
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        guest.member().id())
                .statusCode(200);
        guest.get("/workshops/{w}", room.id()).statusCode(404);
        guest.browse("/workshops/{w}/settings", room.id()).statusCode(404);
    }
}
