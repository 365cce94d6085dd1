package io.waymark.account;

import io.waymark.platform.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets people in by password, and slows down who guesses: one account's password, or one account after the other. */
@ApplicationScoped
class Door {
    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    SignedIn signIn(Credentials credentials, String address) {
        var place = Attempts.place(address);
        return attempts.count(
                "sign-in " + place,
                Attempts.MOST_SHARED,
                () -> attempts.count(credentials.attemptsKey(place), () -> accounts.signIn(credentials)));
    }
}
