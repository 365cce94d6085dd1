package io.waymark.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Somebody who takes part. An organiser has an account with a password; others came by a code or a link. */
@Entity
@DynamicUpdate
class Person {
    @Id
    private UUID id;

    private String name;
    private String email;
    private String password;
    private String account;
    private String subject;
    private String language;
    private Instant createdAt;

    protected Person() {}

    private Person(String name, String email, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.email = email;
        this.createdAt = now;
    }

    static Person guest(String name, String email, Instant now) {
        return new Person(name, email, now);
    }

    /** @param password already hashed; null for who signs in by other means only */
    static Person organiser(String name, String email, String password, Instant now) {
        var person = new Person(name, email, now);
        person.password = password;
        person.account = account(email);
        return person;
    }

    /** What an account is known by: its address without regard to case. */
    static String account(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the server that tells an identity told one for this account already. */
    boolean isLinkedBy(OutsideIdentity identity) {
        return subject != null && identity.isOfTheServerOf(subject);
    }

    /** From now on known by what their organisation's server calls them. */
    void link(String subject) {
        this.subject = subject;
    }

    /** An account keeps its own, whatever somebody is called and reached by in a workshop. */
    void rename(String name, String email) {
        if (account != null) return;
        this.name = name;
        this.email = email;
    }

    void dropEmail() {
        if (account == null) email = null;
    }

    void forget() {
        name = "";
        email = null;
        password = null;
        account = null;
        subject = null;
        language = null;
    }

    /** Another password. */
    void keep(String hash) {
        password = hash;
    }

    /** The same password, hashed as passwords are hashed now; not where it was changed meanwhile. */
    void renew(String before, String hash) {
        if (before.equals(password)) password = hash;
    }

    UUID id() {
        return id;
    }

    String password() {
        return password;
    }

    PersonView view() {
        return new PersonView(id, name, email, account != null, language);
    }
}
