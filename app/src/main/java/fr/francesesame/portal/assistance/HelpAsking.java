package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.portal.assistance.HelpRequests.Asked;
import fr.francesesame.portal.messages.TextIntake;
import fr.francesesame.portal.messages.Unfit;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges what a person typed to ask for assistance, and opens the request. */
@Component
class HelpAsking {

    private final Sight sight;
    private final Scopes scopes;
    private final TextIntake intake;
    private final HelpWriter writer;

    HelpAsking(Sight sight, Scopes scopes, TextIntake intake, HelpWriter writer) {
        this.sight = sight;
        this.scopes = scopes;
        this.intake = intake;
        this.writer = writer;
    }

    /** The number of the new request. */
    String ask(HelpForm form, Asker asker, HelpContext context) throws Unfit {
        var username = asker.username();
        var email = username == null ? MailAddress.of(form.courriel()) : null;
        var asked = new Asked(form.kind(), form.subject(), username, email, context, reference(form, username));
        return intake.take(form.message(), asker.sender(email), (text, received) -> writer.open(asked, text, received));
    }

    /** Of a formality that the account sees; without an account none is named. */
    private @Nullable String reference(HelpForm form, @Nullable String username) throws Unfit {
        if (username == null || form.dossier() == null || form.dossier().isBlank()) {
            return null;
        }
        return seen(form.dossier(), username).orElseThrow(() -> new Unfit("dossier", "assistance.fault.reference"));
    }

    Optional<String> seen(@Nullable String typed, String username) {
        var scope = scopes.of(username, OnlineService.TRACKING);
        return Reference.written(typed)
                .filter(known -> sight.sees(scope, known))
                .map(Reference::value);
    }
}
