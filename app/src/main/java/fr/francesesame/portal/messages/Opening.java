package fr.francesesame.portal.messages;

import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.MessageTopic;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it is opened. An agent's ({@code side} SERVICE) lies in the box that it names; an operator's is put into one by the table, at the
 * {@code post} that the formality or the writer names. {@code reference} null: in general, with the establishment {@code siret}.
 */
record Opening(
        Side side,
        @Nullable String reference,
        @Nullable String siret,
        MessageTopic topic,
        String subject,
        @Nullable ControlService service,
        @Nullable String post,
        String person) {}
