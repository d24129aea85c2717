package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import org.springframework.stereotype.Component;

/** Who may write in a thread, and who among agents may settle where it goes. */
@Component
class ThreadRights {

    private final Sight sight;
    private final Correspondents people;

    ThreadRights(Sight sight, Correspondents people) {
        this.sight = sight;
        this.people = people;
    }

    /** A right to look is none to write; the thread is one that the account sees. */
    boolean mayWrite(Scope scope, MessageThread thread) {
        return scope.isOperator() ? mayWriteFor(scope, thread) : mayAnswer(scope, thread);
    }

    /** An agent whose function is more than to look. */
    boolean mayAnswer(Scope scope, MessageThread thread) {
        return scope.isAgent() && people.colleagues(thread.box()).contains(scope.username());
    }

    private boolean mayWriteFor(Scope scope, MessageThread thread) {
        var reference = thread.reference();
        return reference == null
                ? thread.siret() != null && scope.acting().contains(thread.siret())
                : sight.mayAct(scope, new Reference(reference));
    }
}
