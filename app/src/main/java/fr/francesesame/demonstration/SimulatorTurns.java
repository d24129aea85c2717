package fr.francesesame.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of several nodes on one database only the one that gets the turn acts. */
@Component
@Profile("demonstration")
class SimulatorTurns {

    private final JdbcClient jdbc;

    SimulatorTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the seeding on a database that has none; the row stays locked meanwhile, and a crash leaves it for the next start. */
    @Transactional
    void once(Runnable seeding) {
        var unseeded = jdbc.sql("select 1 from demonstration_simulator where seeded_at is null for update skip locked")
                .query(Integer.class)
                .optional();
        if (unseeded.isPresent()) {
            seeding.run();
            jdbc.sql("update demonstration_simulator set seeded_at = now()").update();
        }
    }

    /** Whether it is time for the next arrival, and this node's turn to bring it; it then takes up to twice the shortest pause. */
    boolean next(int shortestPauseSeconds) {
        return jdbc.sql(
                                """
                                update demonstration_simulator
                                set next_arrival_at = now() + make_interval(secs => ? * (1 + random()))
                                where next_arrival_at <= now() and seeded_at is not null
                                """)
                        .param(shortestPauseSeconds)
                        .update()
                == 1;
    }
}
