package fr.francesesame.processes.ports;

/** A comment on a task that says nothing, or more than {@link #LONGEST} signs. */
public class CommentOutOfBounds extends RuntimeException {

    /** Signs, as Unicode counts them. */
    public static final int LONGEST = 2000;

    private static final long serialVersionUID = 1;

    public CommentOutOfBounds() {
        super("A comment has from 1 to " + LONGEST + " signs");
    }
}
