package fr.francesesame.portal.assistance;

/** Who answers requests for assistance; in Tasklist the same people are the group {@code support-desk}. */
public interface SupportDesk {

    boolean has(String username);
}
