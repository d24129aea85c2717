package fr.francesesame.portal.assistance;

/** Where a request for assistance stands. */
enum HelpState {
    /** The desk is to answer. */
    OPEN,
    /** The person is to say what the desk has asked for. */
    ASKED,
    /** Answered, or closed for want of what was asked; writing reopens it. */
    CLOSED,
    /** The person asks for nothing any more. */
    WITHDRAWN,
    /** The time to reopen it is over. */
    ARCHIVED;

    boolean takesWords() {
        return this == OPEN || this == ASKED || this == CLOSED;
    }

    boolean isWithdrawable() {
        return this == OPEN || this == ASKED;
    }
}
