package io.waymark.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** What people do with an account of their own. */
@ApplicationScoped
@Transactional
class OwnAccount {
    @Inject
    PersonRepository people;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    /**
     * Whoever is signed in with the account elsewhere is signed out, as it may be somebody who knew the old one. Asked a second
     * time it has been done already, for the answer to the first may have been lost.
     *
     * @throws WrongCredentials where the present password is another, or there is none
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void changePassword(Organiser me, @Valid NewPassword change) {
        CommonPasswords.refuse(change.password());
        var before =
                QuarkusTransaction.requiringNew().call(() -> people.get(me.id()).password());
        // A connection that waits for its turn at the hash is one that voters lack.
        if (passwords.matches(change.current(), before)) {
            var hash = passwords.hash(change.password());
            QuarkusTransaction.requiringNew().run(() -> keep(me, before, hash));
        } else if (!passwords.matches(change.password(), before)) throw new WrongCredentials();
    }

    /**
     * @return what was proved, for {@link #lock}
     * @throws WrongCredentials where the present password is another, or there is none
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    String prove(Organiser me, String current) {
        var hash =
                QuarkusTransaction.requiringNew().call(() -> people.get(me.id()).password());
        if (!passwords.matches(current, hash)) throw new WrongCredentials();
        return hash;
    }

    /** @throws WrongCredentials where the password was changed since it was proved */
    Person lock(Organiser me, String proved) {
        var person = people.locked(me.id());
        if (!proved.equals(person.password())) throw new WrongCredentials();
        return person;
    }

    private void keep(Organiser me, String before, String hash) {
        lock(me, before).keep(hash);
        accounts.signOutElsewhere(me.caller().proved());
        audit.record(null, me.id(), "account.password", me.id().toString(), "");
    }
}
