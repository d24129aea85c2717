package fr.francesesame.portal.assistance;

/** What a request for assistance is about. */
enum HelpKind {
    INCIDENT,
    ODD_BEHAVIOUR,
    /** A message whose sender pretends to be the administration. */
    IMPERSONATION,
    SUGGESTION,
    QUESTION
}
