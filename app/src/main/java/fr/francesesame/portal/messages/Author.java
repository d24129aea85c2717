package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.ControlService;
import org.jspecify.annotations.Nullable;

/** Who acts in a thread; {@code service}: for which an agent does; {@code username} null: the platform. */
record Author(Side side, @Nullable String username, @Nullable ControlService service) {

    static final Author PLATFORM = new Author(Side.PLATFORM, null, null);

    /** An operator or an agent; whoever is neither writes nothing. */
    static Author of(Scope scope, MessageThread thread) {
        return scope.isOperator()
                ? new Author(Side.OPERATOR, scope.username(), null)
                : new Author(Side.SERVICE, scope.username(), thread.box().service());
    }
}
