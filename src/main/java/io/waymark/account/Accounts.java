package io.waymark.account;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.Audit;
import io.waymark.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signing in and out, and the people who can. */
@ApplicationScoped
@Transactional
public class Accounts {
    @Inject
    PersonRepository people;

    @Inject
    SignInRepository signIns;

    @Inject
    SecondFactors factors;

    @Inject
    Passwords passwords;

    @Inject
    Tokens tokens;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Signs in somebody who proved who they are. */
    public SignedIn signIn(UUID personId) {
        return signIn(personId, Reach.ALL);
    }

    /** Signs in somebody who came by a link or a code, for what that is good for. */
    public SignedIn signIn(UUID personId, Reach reach) {
        return signIn(people.get(personId), reach);
    }

    /** Who was signed in and comes by a link keeps what they reach, but no longer than before: the link proves less. */
    public SignedIn signInAgain(Caller me) {
        var before = signIns.get(me.signIn());
        return signedIn(before.again(clock.instant()));
    }

    private SignedIn signIn(Person person, Reach reach) {
        return signedIn(new SignIn(person, reach, clock.instant()));
    }

    private SignedIn signedIn(SignIn signIn) {
        signIns.persist(signIn);
        return new SignedIn(
                tokens.of(signIn), signIn.expiresAt(), signIn.person().view());
    }

    public void signOut(UUID signInId) {
        signIns.get(signInId).end(clock.instant());
    }

    /** The active sign-ins of whoever asks, newest first; of who came by a link those that lead no further. */
    public List<OwnSignIn> signIns(Caller me) {
        return activeOf(me).map(signIn -> signIn.own(me)).toList();
    }

    /** Of the caller's account; nothing for who has none, or came by a link. */
    public Optional<SecondFactorView> secondFactor(Caller me) {
        return me.person().organiser() ? Optional.of(factors.of(me.person().id())) : Optional.empty();
    }

    /** Ends all of these but the one that they ask with. */
    public void signOutElsewhere(Caller me) {
        activeOf(me).filter(signIn -> !signIn.id().equals(me.signIn())).forEach(signIn -> signIn.end(clock.instant()));
    }

    private Stream<SignIn> activeOf(Caller me) {
        var now = clock.instant();
        return signIns.ofPerson(me.person().id()).stream()
                .filter(signIn -> signIn.isActive(now) && signIn.isWithin(me.reach()))
                .sorted(Comparator.comparing(SignIn::createdAt).reversed());
    }

    /** Ends every sign-in by which a person came to a membership, at once; one with a password stays. */
    public void signOut(UUID personId, UUID membership) {
        signIns.ofPerson(personId).stream()
                .filter(signIn -> signIn.endsWith(membership))
                .forEach(signIn -> signIn.end(clock.instant()));
    }

    /**
     * Ends every sign-in of a person at once and keeps no record of them.
     *
     * @return how many there were
     */
    public long endSignIns(UUID personId) {
        return signIns.deleteAll(personId);
    }

    /** The same for those by which they came to a membership, where the person stays elsewhere. */
    public long endSignIns(UUID personId, UUID membership) {
        var ended = signIns.allOf(personId).stream()
                .filter(signIn -> signIn.endsWith(membership))
                .toList();
        ended.forEach(signIns::delete);
        return ended.size();
    }

    /** Nobody can tell from it any more who it was, and nobody signs in as them. */
    public void forget(UUID personId) {
        people.get(personId).forget();
    }

    /** The address of somebody without an account, which was there to send them a link. */
    public void dropEmail(UUID personId) {
        people.get(personId).dropEmail();
    }

    /** Who was signed in when is nobody's business once it is over. */
    @Scheduled(every = "24h", delayed = "15m")
    void expire() {
        signIns.deleteExpired(clock.instant());
    }

    /** A person who is nobody, for what must belong to somebody. */
    public UUID nobody() {
        return guest("", null).id();
    }

    /** A person without an account. */
    public PersonView guest(String name, String email) {
        var person = Person.guest(name, email, clock.instant());
        people.persist(person);
        return person.view();
    }

    public PersonView organiser(String name, String email, String password) {
        return organiser(new NewOrganiser(name, email, password));
    }

    /** Creates an account that may create workshops. */
    public PersonView organiser(@Valid NewOrganiser draft) {
        CommonPasswords.refuse(draft.password());
        var hash = passwords.hash(draft.password());
        var person = Person.organiser(draft.name().strip(), draft.email().strip(), hash, clock.instant());
        people.persist(person);
        audit.record(null, person.id(), "account.create", person.id().toString(), "");
        return person.view();
    }

    /** Forgets those of these people who came by a code or a link; accounts stay. */
    public void forgetGuests(Set<UUID> ids) {
        var guests = people.guests(ids);
        signIns.dropOf(guests);
        people.drop(guests);
    }

    public void rename(UUID personId, String name, String email) {
        people.get(personId).rename(name, email);
    }

    /** What a person reads the pages in from now on, on every device where they chose nothing else. */
    public void read(UUID personId, Language language) {
        people.read(personId, language.code());
    }

    public boolean hasOrganiser() {
        return people.hasAccount();
    }

    public PersonView person(UUID personId) {
        return people.get(personId).view();
    }

    public Map<UUID, PersonView> people(Set<UUID> ids) {
        return people.views(ids);
    }

    /** Which of these sign-ins are active still. */
    public Set<UUID> active(Set<UUID> signInIds) {
        return signIns.active(signInIds, clock.instant());
    }

    /** Whose these sign-ins are; without those that ended, expired or never were. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    Map<UUID, Caller> callers(Set<UUID> signInIds) {
        return signIns.callers(signInIds, clock.instant())
                .collect(Collectors.toMap(Caller::signIn, Function.identity()));
    }
}
