package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Invalid;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The password of an organiser: which is taken, and how it is kept over the years. */
@QuarkusTest
class NewOrganiserTest {
    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    PersonRepository people;

    @Inject
    Passwords passwords;

    @Test
    void nobodyTakesAPasswordThatIsTriedFirst() {
        var email = UUID.randomUUID() + "@example.org";
        assertThatThrownBy(() -> accounts.organiser("Olga", email, "Password 1234"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.getMessage())
                        .doesNotContain("Password 1234"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> people.byAccount(email)))
                .isEmpty();
    }

    /** A server that does not start says why. */
    @Test
    void theSettingsAreToldWhatToChoose() {
        var first = new FirstOrganiser();
        first.accounts = accounts;
        var draft = new NewOrganiser("Organiser", UUID.randomUUID() + "@example.org", "password1234");
        assertThatThrownBy(() -> first.fromSettings(draft))
                .hasMessageContaining("WAYMARK_ORGANISER_PASSWORD")
                .hasMessageContaining("many people use")
                .hasMessageNotContaining("password1234");
    }

    /** Whoever comes second finds another hash than the one they began with, and that it is theirs all the same. */
    @Test
    void manyMaySignInWhileItIsHashedAnew() throws Exception {
        var organiser = scenario.organiser();
        keep(organiser, new Passwords(32).hash(Scenario.PASSWORD));
        var devices = Executors.newFixedThreadPool(6);
        Callable<SignedIn> signIn = () -> entrance.signIn(new Credentials(organiser.email(), Scenario.PASSWORD));
        for (var each : devices.invokeAll(Collections.nCopies(6, signIn)))
            assertThat(each.get().token()).isNotEmpty();
        devices.shutdown();
        assertThat(passwords.isOutdated(kept(organiser))).isFalse();
    }

    @Test
    void whatWasHashedWithLessIsHashedAnewAtTheNextSignIn() {
        var organiser = scenario.organiser();
        var before = new Passwords(32).hash(Scenario.PASSWORD);
        keep(organiser, before);
        assertThat(passwords.isOutdated(before)).isTrue();
        entrance.signIn(new Credentials(organiser.email(), Scenario.PASSWORD));
        var after = kept(organiser);
        assertThat(after).isNotEqualTo(before);
        assertThat(passwords.isOutdated(after)).isFalse();
        entrance.signIn(new Credentials(organiser.email(), Scenario.PASSWORD));
        assertThat(kept(organiser)).as("only once").isEqualTo(after);
    }

    @Test
    void aWrongPasswordChangesNothing() {
        var organiser = scenario.organiser();
        var before = new Passwords(32).hash(Scenario.PASSWORD);
        keep(organiser, before);
        assertThatThrownBy(() -> entrance.signIn(new Credentials(organiser.email(), "the wrong password")))
                .isInstanceOf(WrongCredentials.class);
        assertThat(kept(organiser)).isEqualTo(before);
    }

    private void keep(Scenario.Organiser organiser, String hash) {
        QuarkusTransaction.requiringNew()
                .run(() -> people.byAccount(organiser.email()).orElseThrow().keep(hash));
    }

    private String kept(Scenario.Organiser organiser) {
        return QuarkusTransaction.requiringNew()
                .call(() -> people.byAccount(organiser.email()).orElseThrow().password());
    }
}
