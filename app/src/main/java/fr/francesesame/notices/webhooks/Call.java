package fr.francesesame.notices.webhooks;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One call: the event's id and body are the same however often it is made, its time and so its signature are not. */
record Call(URI url, UUID event, Instant at, String body, List<String> secrets) {}
