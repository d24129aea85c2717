package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.notices.notifications.MutedChannels;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a granted request changes. Access and rectification are given by the officer himself. */
@Component
class Effects {

    private final Accounts accounts;
    private final MutedChannels channels;
    private final JdbcClient jdbc;
    private final Pseudonymisation pseudonymisation;

    Effects(Accounts accounts, MutedChannels channels, JdbcClient jdbc, Pseudonymisation pseudonymisation) {
        this.accounts = accounts;
        this.channels = channels;
        this.jdbc = jdbc;
        this.pseudonymisation = pseudonymisation;
    }

    /** Nobody without an account is known to Sésame by more than the request itself. */
    void of(Row request) {
        var username = request.username();
        if (username != null) {
            switch (request.kind()) {
                case ERASURE -> pseudonymisation.of(username, "ERASURE");
                case LIMITATION -> restrict(username, "LIMITATION");
                case OBJECTION -> restrict(username, "OBJECTION");
                case ACCESS, RECTIFICATION -> {}
            }
        }
    }

    /** False while a limitation holds: the data stay as they are (GDPR art 18). */
    boolean mend(String username, PersonForm form) {
        return !isLimited(username) && accounts.setPerson(username, form.firstName(), form.lastName(), form.number());
    }

    private boolean isLimited(String username) {
        return jdbc.sql(
                        "select exists (select 1 from processing_restriction where username = ? and kind = 'LIMITATION')")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private void restrict(String username, String kind) {
        jdbc.sql(
                        "insert into processing_restriction (username, kind, since) values (?, ?, now()) on conflict do nothing")
                .params(username, kind)
                .update();
        channels.mute(username);
    }
}
