package fr.francesesame.processes;

/** Starts and answers the offers of freed places to those who wait. Every call joins the caller's transaction. */
public interface Offers {

    /** A place of that desk may have become free: whoever waits for one is asked, one after the other. */
    void freed(String desk);

    /** The operator took the place or does not want it; false where the offer has ended already. */
    boolean answered(String offerId);
}
