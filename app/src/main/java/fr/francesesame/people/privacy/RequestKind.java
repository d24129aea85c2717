package fr.francesesame.people.privacy;

/** What a person may ask about his data: GDPR arts 15, 16, 17, 18 and 21. */
enum RequestKind {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    LIMITATION,
    OBJECTION
}
