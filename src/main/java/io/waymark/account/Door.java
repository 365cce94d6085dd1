package io.waymark.account;

import io.waymark.platform.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets people in by password, and slows down who guesses: at one account, from many places too, or at one after the other. */
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
                () -> attempts.count(
                        credentials.attemptsKey(place),
                        () -> attempts.countEverywhere(
                                credentials.attemptsKey(""), place, Attempts.FEW, () -> accounts.signIn(credentials))));
    }
}
