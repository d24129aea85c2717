package fr.francesesame.checks;

import fr.francesesame.terms.Reference;

/** The task somebody works on. */
record Case(String taskId, Reference reference, String person) {}
