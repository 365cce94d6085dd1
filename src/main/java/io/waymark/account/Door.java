package io.waymark.account;

import io.waymark.platform.Attempts;
import io.waymark.platform.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Lets people in by password, and slows down who guesses: at one account, from many places too, or at one after the other;
 * or at the password of an account that somebody left signed in.
 */
@ApplicationScoped
class Door {
    @Inject
    Entrance entrance;

    @Inject
    OwnAccount own;

    @Inject
    OwnSecondFactor factor;

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
                                credentials.attemptsKey(""), place, Attempts.FEW, () -> entrance.signIn(credentials))));
    }

    /** The code of who gave their password on the page before. */
    SignedIn signIn(LateCode code, String address) {
        return attempts.count("sign-in " + Attempts.place(address), Attempts.MOST_SHARED, () -> entrance.signIn(code));
    }

    void changePassword(Organiser me, NewPassword change) {
        proved(me, () -> {
            own.changePassword(me, change);
            return me;
        });
    }

    BegunFactor beginFactor(Organiser me, PresentPassword proof) {
        return proved(me, () -> factor.begin(me, proof));
    }

    SpareCode confirmFactor(Organiser me, FactorCode proof) {
        return proved(me, () -> factor.confirm(me, proof));
    }

    void removeFactor(Organiser me, FactorRemoval proof) {
        proved(me, () -> {
            factor.remove(me, proof);
            return me;
        });
    }

    /** @throws Invalid where the present password or the code is another: 401 would say that they are not signed in */
    private <T> T proved(Organiser me, Supplier<T> deed) {
        try {
            return attempts.count("password " + me.id(), deed);
        } catch (WrongCredentials refused) {
            throw Invalid.field("current", AccountMessages.class, AccountMessages::wrongPassword);
        } catch (WrongCode refused) {
            throw Invalid.field("code", AccountMessages.class, AccountMessages::wrongCode);
        }
    }
}
