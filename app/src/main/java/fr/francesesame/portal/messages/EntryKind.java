package fr.francesesame.portal.messages;

/** What an entry of a thread tells; all but notes are read by both sides. */
enum EntryKind {
    MESSAGE,
    /** Among agents. */
    NOTE,
    TAKEN,
    GIVEN,
    FORWARDED,
    POSTAL,
    CLOSED,
    REOPENED,
    OVERDUE
}
