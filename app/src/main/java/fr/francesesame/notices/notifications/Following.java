package fr.francesesame.notices.notifications;

import fr.francesesame.terms.Reference;

/** Whether a person wants to hear of a lot at all; another room knows. What the law requires to be told is told all the same. */
public interface Following {

    boolean hears(String username, Reference reference);
}
