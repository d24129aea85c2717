package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.accounts.AddressRule;
import fr.francesesame.portal.messages.Unfit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The address at which whoever has no account is answered. */
final class MailAddress {

    private MailAddress() {}

    static String of(@Nullable String typed) throws Unfit {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(AddressRule::isAddress)
                .orElseThrow(() -> new Unfit("courriel", "assistance.fault.email"));
    }
}
