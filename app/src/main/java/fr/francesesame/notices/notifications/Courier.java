package fr.francesesame.notices.notifications;

import fr.francesesame.processes.ports.Deliveries.Refused;

/** Carries a letter through one channel. */
interface Courier {

    Channel channel();

    /** Returns the provider's id of what was sent. A passing fault is a {@link ChannelDown}. */
    String carry(Letter letter) throws Refused;
}
