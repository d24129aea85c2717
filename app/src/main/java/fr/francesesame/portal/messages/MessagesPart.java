package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.OpenServices;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.portal.messages.ThreadList.Query;
import fr.francesesame.portal.messages.ThreadList.Row;
import fr.francesesame.portal.tracking.DossierPart;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the dossier of a formality: the threads about it that the account may read, and the way to write. */
@Component
class MessagesPart implements DossierPart {

    private static final int SHOWN = 5;

    private final Scopes scopes;
    private final ThreadList list;
    private final OpenServices open;

    MessagesPart(Scopes scopes, ThreadList list, OpenServices open) {
        this.scopes = scopes;
        this.list = list;
        this.open = open;
    }

    @Override
    public String template() {
        return "messages/part";
    }

    @Override
    public boolean hasOwnRights() {
        return true;
    }

    /** Nothing for an account that may follow formalities and has no right for messages. */
    @Override
    public Optional<Part> of(Scope scope, Reference reference) {
        var own = scopes.of(scope.username(), OnlineService.MESSAGING);
        if (own.isOperator() && !open.holds(own.username(), OnlineService.MESSAGING)) {
            return Optional.empty();
        }
        var found = list.of(own, new Query(View.ALL, "", reference.value()), Long.MAX_VALUE, SHOWN + 1);
        return Optional.of(new Part(found.subList(0, Math.min(SHOWN, found.size())), found.size() > SHOWN));
    }

    /** {@code more}: there are others. */
    record Part(List<Row> threads, boolean more) {}
}
