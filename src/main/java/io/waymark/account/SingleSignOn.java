package io.waymark.account;

import io.waymark.platform.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets in organisers whom the server of their organisation knows. What it says of them decides which account is theirs. */
@ApplicationScoped
@Transactional
class SingleSignOn {
    /** Whether whoever that server lets through may have an account here. */
    @ConfigProperty(name = "waymark.sso.new-organisers", defaultValue = "false")
    boolean takesNewOrganisers;

    /** Whether an address that it tells is good although it does not say that it verified it. */
    @ConfigProperty(name = "waymark.sso.trusts-addresses", defaultValue = "false")
    boolean trustsAddresses;

    @Inject
    PersonRepository people;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws NoAccount where nobody here has an account that is surely theirs, and none may be made */
    SignedIn enter(@Valid OutsideIdentity identity) {
        var person = people.bySubject(identity.subject())
                .or(() -> linked(identity))
                .or(() -> created(identity))
                .orElseThrow(() -> new NoAccount(identity.email()));
        audit.record(null, person.id(), "account.sign-in", "", "");
        return accounts.signIn(person.id());
    }

    /**
     * The first time, and the first time by another server, it is the address that tells whose account it is: a made-up one
     * would be somebody else's key.
     */
    private Optional<Person> linked(OutsideIdentity identity) {
        if (!isTheirs(identity)) return Optional.empty();
        var person = people.byAccount(identity.email()).filter(known -> !known.isLinkedBy(identity));
        person.ifPresent(known -> link(known, identity));
        return person;
    }

    private boolean isTheirs(OutsideIdentity identity) {
        return !identity.email().isEmpty() && (identity.verified() || trustsAddresses);
    }

    private Optional<Person> created(OutsideIdentity identity) {
        if (!takesNewOrganisers || !isTheirs(identity)) return Optional.empty();
        if (people.byAccount(identity.email()).isPresent()) return Optional.empty();
        var person = Person.organiser(identity.name(), identity.email(), null, clock.instant());
        people.persist(person);
        audit.record(null, person.id(), "account.create", person.id().toString(), "");
        link(person, identity);
        return Optional.of(person);
    }

    private void link(Person person, OutsideIdentity identity) {
        person.link(identity.subject());
        audit.record(null, person.id(), "account.link", person.id().toString(), "");
    }
}
