package fr.francesesame.notifications;

import fr.francesesame.accounts.Person;
import java.util.UUID;

/** What a courier carries: a notice and its reader. */
record Letter(UUID delivery, Person reader, Notice notice) {}
