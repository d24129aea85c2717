package fr.francesesame.foundation.platform;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is to talk to a partner about one subject, on all nodes together: what is said of it arrives in its order. */
@Repository
class PartnerTurns {

    private final JdbcClient jdbc;

    PartnerTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False while somebody else has it; a turn that nobody gave back ends after {@code longest}. */
    boolean take(String partner, String subject, UUID owner, Duration longest) {
        return jdbc.sql(
                                """
                insert into partner_turn (partner, subject, owner, until)
                values (:partner, :subject, :owner, clock_timestamp() + :millis * interval '1 millisecond')
                on conflict (partner, subject) do update set owner = excluded.owner, until = excluded.until
                where partner_turn.until <= clock_timestamp()""")
                        .param("partner", partner)
                        .param("subject", subject)
                        .param("owner", owner)
                        .param("millis", longest.toMillis())
                        .update()
                == 1;
    }

    void giveBack(String partner, String subject, UUID owner) {
        jdbc.sql("delete from partner_turn where partner = ? and subject = ? and owner = ?")
                .params(partner, subject, owner)
                .update();
    }
}
