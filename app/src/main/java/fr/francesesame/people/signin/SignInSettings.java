package fr.francesesame.people.signin;

import fr.francesesame.foundation.accounts.Person.Kind;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code agentsNeedSecondFactor}: agents, analysts, DGITM and administrators sign in with a second factor; {@code sessions}: how
 * long they last.
 */
@ConfigurationProperties("sesame.sign-in")
record SignInSettings(@DefaultValue("true") boolean agentsNeedSecondFactor, @DefaultValue Lasting sessions) {

    /** {@code idle}: without use, {@code longest}: however much used; the others for kinds of accounts of their own. */
    record Lasting(
            @DefaultValue("8h") Duration idle,
            @DefaultValue("12h") Duration longest,
            @DefaultValue Map<Kind, Duration> idleOf,
            @DefaultValue Map<Kind, Duration> longestOf) {

        Duration idle(Kind kind) {
            return idleOf.getOrDefault(kind, idle);
        }

        Duration longest(Kind kind) {
            return longestOf.getOrDefault(kind, longest);
        }
    }
}
