package io.waymark.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.Audit;
import io.waymark.platform.Invalid;
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
        return factors.findByIdOptional(me.id()).map(SecondFactor::view).orElse(SecondFactorView.OFF);
    }

    /**
     * A new key for an app, in place of one that was never used.
     *
     * @throws WrongCredentials where the present password is another, or there is none
     * @throws FactorIsOn where an app has one already
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    BegunFactor begin(Organiser me, @Valid PresentPassword proof) {
        own.prove(me, proof.current());
        return QuarkusTransaction.requiringNew().call(() -> begin(me));
    }

    private BegunFactor begin(Organiser me) {
        people.locked(me.id());
        var key = OneTimeCodes.text(secrets.bytes(OneTimeCodes.KEY_BYTES));
        factors.findByIdOptional(me.id())
                .ifPresentOrElse(known -> known.beginAnew(key), () -> factors.persist(new SecondFactor(me.id(), key)));
        return begun(me);
    }

    /** The key again that was begun with. */
    BegunFactor begun(Organiser me) {
        return BegunFactor.of(
                factors.begun(me.id()).keyToTell(), me.caller().person().email());
    }

    /**
     * Asks for codes from now on; whoever is signed in with the account elsewhere is signed out.
     *
     * @throws Invalid where the code is none of about now
     */
    SpareCode confirm(Organiser me, @Valid FactorCode proof) {
        people.locked(me.id());
        var factor = factors.begun(me.id());
        var spare = secrets.spare();
        factor.confirm(SecondFactors.hash(spare), clock.instant());
        if (!codes.isNext(factor, proof.code()))
            throw Invalid.field("code", AccountMessages.class, AccountMessages::wrongCode);
        accounts.signOutElsewhere(me.caller());
        record(me.id(), "on");
        return new SpareCode(spare);
    }

    /**
     * Asks for no code any more. Asked a second time it has been done already.
     *
     * @throws WrongCredentials where the present password is another
     * @throws WrongCode where the code is
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void remove(Organiser me, @Valid FactorRemoval proof) {
        own.prove(me, proof.current());
        QuarkusTransaction.requiringNew().run(() -> remove(me.id(), proof.code()));
    }

    private void remove(UUID person, String code) {
        people.locked(person);
        if (!codes.isOn(person)) return;
        codes.demand(person, code);
        codes.drop(person);
        record(person, "off");
    }

    private void record(UUID person, String what) {
        audit.record(null, person, "account.second-factor", person.toString(), what);
    }
}
