package fr.francesesame.notices.notifications;

import fr.francesesame.processes.ports.Deliveries.Refused;

/** Refused because of the address itself, which is then closed. */
class Unreachable extends Refused {

    private final Closure reason;

    Unreachable(Closure reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    Closure reason() {
        return reason;
    }
}
