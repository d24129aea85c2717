package fr.francesesame.foundation.platform;

/** Tells open pages on every node that something changed, once the caller's transaction is committed. */
public interface LiveEvents {

    /** {@code kind}: {@code formality} or {@code notice}; {@code key}: the reference, or the account concerned. */
    void publish(String kind, String key);
}
