package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Appointments;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Scenario 33: an absence is one only after the hour of the appointment. */
@SesameTest
@Import(Trial.class)
class AbsentGoodsTest {

    private static final Map<String, String> ABSENT = Map.of("presented", "NO");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Trial trial;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAbsenceIsRecordedOnceTheHourHasCome() {
        var waiting = trial.task("userTask_inspectGoods", "sivep-plant-frleh1");
        var booking = Objects.requireNonNull(
                transaction.execute(status -> appointments.request(waiting.reference(), "PLANT_HEALTH", 30)));
        var inspector = new Caller(http, "sivepphyto02");
        inspector.claim(waiting.task());

        at(booking, "1 hour");
        var early = inspector.finish(waiting.task(), ABSENT);
        assertThat(early.getStatusCode().value()).isEqualTo(422);
        assertThat(early.getBody()).contains("L’heure du rendez-vous n’est pas venue");

        at(booking, "-1 hour");
        assertThat(inspector.finish(waiting.task(), ABSENT).getStatusCode().value())
                .isEqualTo(204);
    }

    private void at(Appointments.Booking booking, String fromNow) {
        jdbc.sql("update appointment set starts_at = now() + ?::interval, ends_at = now() + ?::interval + '30 minutes'"
                        + " where id = ?")
                .params(fromNow, fromNow, booking.id().value())
                .update();
    }
}
