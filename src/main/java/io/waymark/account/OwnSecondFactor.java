package io.waymark.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.Audit;
import io.waymark.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;

/** Whether one's own account asks for codes. */
@ApplicationScoped
@Transactional
class OwnSecondFactor {
    @Inject
    SecondFactorRepository factors;

    @Inject
    SecondFactors codes;

    @Inject
    PersonRepository people;

    @Inject
    SignInRepository signIns;

    @Inject
    OwnAccount own;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    SecondFactorView of(Organiser me) {
        return codes.of(me.id());
    }

    /**
     * A new key for an app, in place of one that was never used.
     *
     * @throws WrongCredentials where the present password is another, or there is none
     * @throws FactorIsOn where an app has one already
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    BegunFactor begin(Organiser me, @Valid PresentPassword proof) {
        var proved = own.prove(me, proof.current());
        return QuarkusTransaction.requiringNew().call(() -> begin(me, proved));
    }

    private BegunFactor begin(Organiser me, String proved) {
        own.lock(me, proved);
        var key = OneTimeCodes.text(secrets.bytes(OneTimeCodes.KEY_BYTES));
        var factor = factors.findByIdOptional(me.id()).orElseGet(() -> new SecondFactor(me.id()));
        factors.persist(factor.begin(key, me.caller().signIn(), clock.instant()));
        return told(me, factor);
    }

    /**
     * The key again that was begun with a moment ago.
     *
     * @throws FactorNotBegun where there is none
     */
    BegunFactor begun(Organiser me) {
        return told(me, factors.findByIdOptional(me.id()).orElseThrow(FactorNotBegun::new));
    }

    private BegunFactor told(Organiser me, SecondFactor factor) {
        var key = factor.keyToTell(me.caller().signIn(), clock.instant());
        return BegunFactor.of(key, me.caller().person().email());
    }

    /**
     * Asks for codes from now on; whoever is signed in with the account elsewhere is signed out.
     *
     * @throws FactorNotBegun where no key was told within ten minutes, to who is signed in here
     * @throws WrongCode where it is none of about now
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    SpareCode confirm(Organiser me, @Valid FactorCode proof) {
        return codes.slowly(
                me.id(), proof.code(), () -> QuarkusTransaction.requiringNew().call(() -> confirm(me, proof.code())));
    }

    private SpareCode confirm(Organiser me, String code) {
        people.locked(me.id());
        var factor = factors.findByIdOptional(me.id()).orElseThrow(FactorNotBegun::new);
        factor.keyToTell(me.caller().signIn(), clock.instant());
        if (!codes.isNext(factor, code)) throw new WrongCode();
        var spare = secrets.spare();
        factor.confirm(SecondFactors.hash(spare), clock.instant());
        signIns.get(me.caller().signIn()).prove();
        accounts.signOutElsewhere(me.caller().proved());
        record(me.id(), "on");
        return new SpareCode(spare);
    }

    /**
     * Asks for no code any more; where everybody must have one, the caller has to set up another before they go on. Asked a
     * second time it has been done already.
     *
     * @throws WrongCredentials where the present password is another
     * @throws WrongCode where the code is
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void remove(Organiser me, @Valid FactorRemoval proof) {
        var proved = own.prove(me, proof.current());
        codes.slowly(me.id(), proof.code(), () -> QuarkusTransaction.requiringNew()
                .call(() -> remove(me, proved, proof.code())));
    }

    private boolean remove(Organiser me, String proved, String code) {
        own.lock(me, proved);
        if (!codes.isOn(me.id())) return false;
        codes.demand(me.id(), code);
        factors.deleteById(me.id());
        if (codes.areRequired()) demandAgain(me);
        record(me.id(), "off");
        return true;
    }

    private void demandAgain(Organiser me) {
        signIns.get(me.caller().signIn()).demand();
        accounts.signOutElsewhere(me.caller().proved());
    }

    private void record(UUID person, String what) {
        audit.record(null, person, "account.second-factor", person.toString(), what);
    }
}
