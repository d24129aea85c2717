package fr.francesesame.goods.intake;

/** What a message is about, and so by which reader it is read. */
enum MessageKind {
    /** A CHED of TRACES NT, SPSCertificate in XML. */
    CHED,
    /** A certificate of inspection, JSON as docs/interfaces/coi.md gives it. */
    COI,
    /** A request or certificate of conformity of SORA F&L, JSON as docs/interfaces/conformity.md gives it. */
    CONFORMITY
}
