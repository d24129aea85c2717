package fr.francesesame.appointments.desks;

/** One desk of a post. */
public record DeskKey(String bcp, String kind) {

    /** Reads what {@link #toString} has written. */
    public static DeskKey parse(String text) {
        var slash = text.indexOf('/');
        return new DeskKey(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return bcp + "/" + kind;
    }
}
