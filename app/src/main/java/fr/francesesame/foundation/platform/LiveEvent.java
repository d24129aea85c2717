package fr.francesesame.foundation.platform;

/** Something changed, on whatever node; published on every node after the change is committed. */
public record LiveEvent(String kind, String key) {

    /** This node may have missed events: it hears again from now on. */
    public static final String RESUMED = "resumed";

    /** The account named by the key may have lost its session, its activity or a right; an empty key: anybody may. */
    public static final String ACCESS = "access";
}
