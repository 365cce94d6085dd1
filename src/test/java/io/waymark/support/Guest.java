package io.waymark.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.waymark.workshop.Member;

/** Somebody who knocks at the doors: with a token over the API, with a cookie on the pages. */
public record Guest(Member member, String token) {
    public static final Guest STRANGER = new Guest(null, null);

    static {
        CompiledPaths.remember();
    }

    /** A request over the API. */
    public RequestSpecification api() {
        var request =
                given().contentType(ContentType.JSON).accept(ContentType.JSON).basePath("/api/v1");
        return token == null ? request : request.auth().oauth2(token);
    }

    /** A request as a browser makes it; redirects are not followed. */
    public RequestSpecification page() {
        var request = given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
        return token == null ? request : request.cookie("waymark", token);
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return api().get(path, parameters).then();
    }

    public ValidatableResponse post(String path, String json, Object... parameters) {
        return api().body(json).post(path, parameters).then();
    }

    public ValidatableResponse put(String path, String json, Object... parameters) {
        return api().body(json).put(path, parameters).then();
    }

    public ValidatableResponse patch(String path, String json, Object... parameters) {
        return api().body(json).patch(path, parameters).then();
    }

    public ValidatableResponse delete(String path, Object... parameters) {
        return api().delete(path, parameters).then();
    }

    public ValidatableResponse browse(String path, Object... parameters) {
        return page().get(path, parameters).then();
    }
}
