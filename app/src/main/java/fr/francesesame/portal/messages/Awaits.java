package fr.francesesame.portal.messages;

/** Whose turn it is to write in a thread. */
enum Awaits {
    SERVICE,
    OPERATOR,
    NOBODY
}
