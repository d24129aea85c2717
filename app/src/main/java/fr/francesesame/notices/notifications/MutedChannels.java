package fr.francesesame.notices.notifications;

/** Ends messages outside the application for those who object to them (GDPR art 21). */
public interface MutedChannels {

    /** Neither e-mail nor SMS any more, of any kind, until the person switches one on again. */
    void mute(String username);
}
