package fr.francesesame.portal.tracking;

/** Something that is the viewer's to do, of how many things, and where it is done. */
public record Ask(Kind kind, long count, String href) {

    /** What is asked; its sentences are {@code tracking.ask…}. */
    public enum Kind {
        DOCUMENTS
    }
}
