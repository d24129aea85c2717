package fr.francesesame.notices.notifications;

import fr.francesesame.decisions.NotificationChannels.Pace;
import java.util.Map;

/** What the table gives: the channels (true: the law does not let a person switch it off) and how long the message may wait. */
record Offer(Map<Channel, Boolean> channels, Pace pace) {}
