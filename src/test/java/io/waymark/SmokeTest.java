package io.waymark;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.account.Accounts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SmokeTest {
    @Inject
    Accounts accounts;

    @Test
    void works() {
        accounts.organiser("Olga", "olga@example.org", "a long enough password");
        var token = given().contentType("application/json")
                .body("{\"email\":\"olga@example.org\",\"password\":\"a long enough password\"}")
                .post("/api/v1/tokens")
                .then()
                .log()
                .all()
                .statusCode(201)
                .extract()
                .path("token")
                .toString();
        given().contentType("application/json")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(401);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"title\":\"W\",\"titl\":1}")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(400);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"title\":\"\"}")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(400);
        var w = given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", "a")
                .body("{\"title\":\"W\"}")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(201)
                .extract()
                .jsonPath();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", "a")
                .body("{\"title\":\"W\"}")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(201);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", "a")
                .body("{\"title\":\"X\"}")
                .post("/api/v1/workshops")
                .then()
                .log()
                .all()
                .statusCode(409);
        var j = given().contentType("application/json")
                .body("{\"code\":\"" + w.getString("joinCode") + "\",\"name\":\"Anna\",\"country\":\"DK\"}")
                .post("/api/v1/join")
                .then()
                .log()
                .all()
                .statusCode(201)
                .extract()
                .jsonPath();
        given().auth()
                .oauth2(j.getString("token"))
                .get("/api/v1/me")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().auth()
                .oauth2(j.getString("token"))
                .get("/api/v1/workshops/" + w.getString("id") + "/members")
                .then()
                .log()
                .all()
                .statusCode(403);
        given().auth()
                .oauth2(j.getString("token"))
                .delete("/api/v1/tokens/current")
                .then()
                .statusCode(204);
        given().auth()
                .oauth2(j.getString("token"))
                .get("/api/v1/me")
                .then()
                .log()
                .all()
                .statusCode(401);
        given().cookie("waymark", j.getString("token"))
                .get("/sign-in")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().get("/api/v1/nowhere").then().log().all().statusCode(404);
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/tokens")
                .then()
                .log()
                .all()
                .statusCode(415);
    }
}
