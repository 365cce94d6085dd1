package io.waymark.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Refusals that belong to no feature, and their page. */
@MessageBundle("problem")
interface ProblemMessages {
    @Message("This page does not exist, or it is not open to you. Check the address, or go back to the start page.")
    String notFound();

    @Message("Your role in this workshop does not allow this. Ask a facilitator if you think it should.")
    String forbidden();

    @Message("Please sign in or join again. You are signed out, or your sign-in has expired.")
    String unauthenticated();

    @Message("Something in what you sent needs correcting. Nothing was stored.")
    String invalid();

    @Message("Fill this in.")
    String required();

    @Message("Use at least {min} and at most {max} characters or items.")
    String size(int min, int max);

    @Message("Use {least} or more.")
    String atLeast(long least);

    @Message("Use {most} or less.")
    String atMost(long most);

    @Message("Use an address such as name@example.org.")
    String email();

    @Message("This is not in the form expected here.")
    String malformed();

    @Message("This is not text in UTF-8. Send it in UTF-8.")
    String notUtf8();

    @Message("There is no field of this name.")
    String unknownField();

    @Message("The body is not well-formed JSON: {reason}.")
    String malformedJson(String reason);

    @Message(
            "The text holds characters that cannot be shown (control characters or text-direction overrides). Remove them.")
    String unprintable();

    @Message("The address holds characters that are not accepted.")
    String badPath();

    @Message("This server does not answer under this name. Use the address that the organisers gave you.")
    String otherHost();

    @Message("The request came from another site and was refused. Open the page here and try again.")
    String crossSite();

    @Message("This cannot be done at this address.")
    String methodNotAllowed();

    @Message("This is not available in the format asked for.")
    String notAcceptable();

    @Message("This kind of content cannot be read here.")
    String unsupportedMediaType();

    @Message("This is larger than what is accepted here. Send a smaller text or file.")
    String tooLarge();

    @Message("Too many attempts. Wait {seconds} seconds and try again.")
    String tooManyRequests(long seconds);

    @Message("Something went wrong on our side. What you sent may not have been stored: go back, check, and try again.")
    String internal();

    @Message("Reference {reference}. Give it to whoever runs this platform: it leads to what went wrong.")
    String reference(String reference);

    @Message("The service is busy. Try again in a moment; what you typed is still on the page you came from.")
    String unavailable();

    @Message(
            "The disk of this server is full: nothing can be stored until whoever runs it makes room. What you typed is still on the page you came from.")
    String diskFull();

    @Message("This Idempotency-Key was used before for a different request. Use a new key.")
    String keyReused();

    @Message("limit is a whole number from 1 to 200.")
    String limit();

    @Message("This cursor is not one of ours. Start again without it.")
    String cursor();

    @Message("There is a problem")
    String title();

    @Message("Go to the start page")
    String home();
}
