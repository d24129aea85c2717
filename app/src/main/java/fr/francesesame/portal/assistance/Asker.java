package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.limits.Bound;
import fr.francesesame.foundation.limits.Network;
import fr.francesesame.portal.messages.TextIntake.Bounded;
import fr.francesesame.portal.messages.TextIntake.Sender;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks: an account, or somebody of a network. How often either may is bounded. */
record Asker(@Nullable String username, String network) {

    private static final String NEW = "assistance";

    static Asker of(HttpServletRequest request) {
        var person = request.getUserPrincipal();
        return new Asker(person == null ? null : person.getName(), Network.of(request.getRemoteAddr()));
    }

    /** Of a new request; {@code email}: the address that will be written to, null for an account. */
    Sender sender(@Nullable String email) {
        if (username != null) {
            return Sender.account(Bound.ASSISTANCE_OF_ACCOUNT, NEW, username);
        }
        var address = Optional.ofNullable(email).orElse("").toLowerCase(Locale.ROOT);
        return new Sender(
                List.of(
                        new Bounded(Bound.ASSISTANCE_FROM_NETWORK, network),
                        new Bounded(Bound.LETTER_TO_ADDRESS, address),
                        new Bounded(Bound.ASSISTANCE_FROM_ALL, NEW)),
                NEW,
                "");
    }

    /** Of what is added to a request. */
    Sender sender(HelpRequest request) {
        return username != null
                ? Sender.account(Bound.ASSISTANCE_OF_ACCOUNT, request.number(), username)
                : new Sender(
                        List.of(
                                new Bounded(Bound.ASSISTANCE_FROM_NETWORK, network),
                                new Bounded(Bound.ASSISTANCE_OF_ACCOUNT, request.number())),
                        request.number(),
                        "");
    }
}
