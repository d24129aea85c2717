package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Planned checks of a trial dossier, as inspectors carry them out. */
@SesameTest
@Import(Trial.class)
abstract class CheckCourseCase {

    static final Map<String, Object> REFUSED = Map.of(
            "presented", "YES",
            "earlyReason", "Navire en avance",
            "identityResult", "SATISFACTORY",
            "physicalResult", "NOT_SATISFACTORY",
            "physicalFinding", "Larves",
            "sampling", "NONE");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Trial trial;

    @Autowired
    Checks checks;

    @Autowired
    CheckSheet sheet;

    @Autowired
    Timeline timeline;

    @Autowired
    Appointments appointments;

    @Autowired
    AppointmentSheet bookings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nothingIsRaised() {
        jdbc.sql("truncate raised_line, intensified_control, intensified_consignment")
                .update();
    }

    static String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    Reference planned() {
        var reference = trial.dossier(1);
        checks.planned(
                reference,
                Stream.of(CheckKind.values())
                        .map(kind -> new Planned(kind, true, "Raison", "Base", null))
                        .toList());
        return reference;
    }

    void stand(Reference reference, Step step, String status) {
        jdbc.sql("update formality set step = ?, status = ? where reference = ?")
                .params(step.name(), status, reference.value())
                .update();
    }

    void inspected(Reference reference, Map<String, Object> answers) {
        inspect(reference, "userTask_inspectGoods", answers);
    }

    void inspect(Reference reference, String key, Map<String, Object> answers) {
        var waiting = trial.task(reference, key, "sivep-plant-frleh1");
        var inspector = new Caller(http, "sivepphyto02");
        inspector.claim(waiting.task());
        var finished = inspector.finish(waiting.task(), answers);
        assertThat(finished.getStatusCode().value()).as(finished.getBody()).isEqualTo(204);
        assertThat(inspector.complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
    }
}
