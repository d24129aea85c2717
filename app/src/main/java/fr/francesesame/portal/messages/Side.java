package fr.francesesame.portal.messages;

/** From which side an entry of a thread comes. */
enum Side {
    OPERATOR,
    SERVICE,
    PLATFORM;

    /** The side that reads what this one writes. */
    Side other() {
        return this == OPERATOR ? SERVICE : OPERATOR;
    }
}
