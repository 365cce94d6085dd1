package io.waymark.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Signing in with an account: by its password and, where it asks for one, a code. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class Entrance {
    @Inject
    Accounts accounts;

    @Inject
    PersonRepository people;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors factors;

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @throws WrongCredentials after the same work, whether or not the account exists
     * @throws CodeNeeded where it asks for a code, too
     * @throws WrongCode where that is none of about now
     */
    SignedIn signIn(@Valid Credentials credentials) {
        var account = QuarkusTransaction.requiringNew().call(() -> account(credentials.email()));
        // A connection that waits for its turn at the hash is one that voters lack.
        if (!passwords.matches(credentials.password(), account == null ? null : account.hash()))
            throw new WrongCredentials();
        var hash = passwords.isOutdated(account.hash()) ? renewed(account, credentials.password()) : account.hash();
        if (!account.asksForCode()) return enter(account.person(), hash, "").orElseGet(() -> signIn(credentials));
        if (credentials.code() == null || credentials.code().isBlank())
            throw new CodeNeeded(tokens.awaiting(account.person(), hash, clock.instant()));
        return factors.slowly(
                        account.person(), credentials.code(), () -> enter(account.person(), hash, credentials.code()))
                .orElseGet(() -> signIn(credentials));
    }

    private record Account(UUID person, String hash, boolean asksForCode) {}

    private Account account(String email) {
        return people.byAccount(email)
                .map(person -> new Account(person.id(), person.password(), factors.isOn(person.id())))
                .orElse(null);
    }

    private String renewed(Account account, String password) {
        var hash = passwords.hash(password);
        QuarkusTransaction.requiringNew()
                .run(() -> people.locked(account.person()).renew(account.hash(), hash));
        return hash;
    }

    /** @return empty where the account was forgotten, or its password changed or hashed anew, while the hash was made */
    private Optional<SignedIn> enter(UUID id, String hash, String code) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var person = people.locked(id);
            if (!hash.equals(person.password())) return Optional.empty();
            factors.demand(id, code);
            audit.record(null, id, "account.sign-in", "", "");
            return Optional.of(accounts.signIn(id, factors.reach(id)));
        });
    }

    /** Lets in who has just made the first account. */
    SignedIn signIn(PersonView founder) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.signIn(founder.id(), factors.reach(founder.id())));
    }

    /**
     * The code of somebody whose password was right, and who has not been let in.
     *
     * @throws CodeTooLate where that is too long ago, or the password was changed since
     * @throws WrongCode where it is none of about now
     */
    SignedIn signIn(@Valid LateCode late) {
        var awaited = tokens.awaited(late.pending(), clock.instant()).orElseThrow(CodeTooLate::new);
        var hash = QuarkusTransaction.requiringNew().call(() -> hash(awaited));
        return factors.slowly(awaited.person(), late.code(), () -> enter(awaited.person(), hash, late.code()))
                .orElseThrow(CodeTooLate::new);
    }

    private String hash(Tokens.Awaited awaited) {
        return people.findByIdOptional(awaited.person())
                .filter(person -> factors.isOn(person.id()))
                .map(Person::password)
                .filter(awaited::isOf)
                .orElseThrow(CodeTooLate::new);
    }
}
