package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The door of every page of this room: who comes, and which thread is asked for. */
@Component
class Mailroom {

    private final Scopes scopes;
    private final ThreadReader threads;
    private final ThreadRights rights;

    Mailroom(Scopes scopes, ThreadReader threads, ThreadRights rights) {
        this.scopes = scopes;
        this.threads = threads;
        this.rights = rights;
    }

    /** For anybody who is neither operator nor agent there is no such service. */
    Scope enter() {
        var scope = scopes.current(OnlineService.MESSAGING);
        if (!scope.isOperator() && !scope.isAgent()) {
            throw unknown();
        }
        return scope;
    }

    /** A thread that is not seen is answered like none. */
    MessageThread thread(Scope scope, String number) {
        return threads.find(scope, number).orElseThrow(Mailroom::unknown);
    }

    /** The same, of somebody who writes in it. */
    MessageThread writable(Scope scope, String number) {
        var thread = thread(scope, number);
        if (!rights.mayWrite(scope, thread)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return thread;
    }

    /** The same, of an agent who settles where it goes; operators have no such pages. */
    MessageThread answerable(Scope scope, String number) {
        if (!scope.isAgent()) {
            throw unknown();
        }
        return writable(scope, number);
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
