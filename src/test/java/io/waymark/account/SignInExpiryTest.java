package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When somebody was signed in is not kept once it is over. */
@QuarkusTest
class SignInExpiryTest {
    @Inject
    Accounts accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    TestClock clock;

    @Test
    void onlyWhatIsOverGoes() {
        var person = accounts.guest("Ann", null).id();
        accounts.signIn(person);
        clock.advance(SignIn.LENGTH.minusMillis(1));
        accounts.signIn(person);
        accounts.expire();
        assertThat(count(person)).isEqualTo(2);
        clock.advance(Duration.ofMillis(1));
        accounts.expire();
        assertThat(count(person)).isEqualTo(1);
    }

    @Transactional
    long count(UUID person) {
        return signIns.count("person.id", person);
    }
}
