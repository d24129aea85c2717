package fr.francesesame.foundation.taskforms;

import fr.francesesame.terms.Reference;

/** The task somebody works on; {@code subject}: the business key of its process, a reference where that is a formality. */
public record Case(String taskId, String subject, String person) {

    public Reference reference() {
        return new Reference(subject);
    }
}
