package fr.francesesame.foundation.accounts;

/** The services of Sésame to which a company gives its people rights, one by one. */
public enum OnlineService {
    TRACKING,
    APPOINTMENTS,
    SHEET,
    NOTIFICATIONS,
    FOLDERS,
    MESSAGING
}
