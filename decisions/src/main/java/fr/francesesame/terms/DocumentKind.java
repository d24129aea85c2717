package fr.francesesame.terms;

/** What a document that comes with goods is. */
public enum DocumentKind {
    /** The formality itself, as its register keeps it: notified there, never joined as a file. */
    NOTIFICATION,
    /** The official certificate of the country of origin. */
    OFFICIAL_CERTIFICATE,
    INVOICE,
    TRANSPORT_DOCUMENT,
    PACKING_LIST,
    ANALYSIS_REPORT,
    PHOTOGRAPH,
    OTHER
}
