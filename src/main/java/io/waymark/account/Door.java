package io.waymark.account;

import io.waymark.platform.Attempts;
import io.waymark.platform.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Lets people in by password, and slows down who guesses: at one account, from many places too, or at one after the other;
 * or at the password of an account that somebody left signed in.
 */
@ApplicationScoped
class Door {
    @Inject
    Accounts accounts;

    @Inject
    OwnAccount own;

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

    /** @throws Invalid where the present password is another: 401 would say that they are not signed in */
    void changePassword(Organiser me, NewPassword change) {
        try {
            attempts.count("password " + me.id(), () -> {
                own.changePassword(me, change);
                return me;
            });
        } catch (WrongCredentials refused) {
            throw Invalid.field("current", AccountMessages.class, AccountMessages::wrongPassword);
        }
    }
}
