package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.goods.checks.CheckSheet.Check;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.terms.CheckKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one check raises of the next ones. */
class RaisedChecksTest extends CheckCourseCase {

    @Test
    void aCheckThatIsNotRequiredIsNotRaised() {
        inspected(trial.dossier(1), REFUSED);
        var next = trial.dossier(1);
        checks.planned(next, List.of(new Planned(CheckKind.PHYSICAL, false, "Raison", "Base", null)));
        checks.lineFrequencies(next, List.of(frequency()));
        assertThat(sheet.checks(next)).extracting(Check::raised).containsOnlyNulls();
    }

    @Test
    void aRefusedPhysicalCheckRaisesTheNextOnesAndSaysSo() {
        inspected(trial.dossier(2), REFUSED);
        var next = planned();
        checks.lineFrequencies(next, List.of(frequency()));
        assertThat(sheet.checks(next))
                .filteredOn(check -> check.kind() == CheckKind.PHYSICAL)
                .extracting(Check::raised)
                .containsExactly("Contrôle physique défavorable : Larves");
        assertThat(new Caller(http, "importateur01")
                        .get("/api/v1/formalities/" + next)
                        .getBody())
                .contains("\"raised\":\"Contrôle physique défavorable : Larves\"");
        assertThat(SignedIn.as(port, "importateur01").page("/dossiers/" + next)).contains("Renforcé");
    }

    @Test
    void aFraudSuspectedAtTheIdentityCheckRaisesThemToo() {
        var fraud = new HashMap<>(REFUSED);
        fraud.putAll(Map.of(
                "identityResult", "NOT_SATISFACTORY",
                "identityFinding", "Étiquettes remplacées",
                "fraud", "YES",
                "physicalResult", "SATISFACTORY",
                "physicalFinding", ""));
        inspected(trial.dossier(1), fraud);
        assertThat(jdbc.sql("select reason from intensified_control")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Pratique frauduleuse ou trompeuse soupçonnée au contrôle d’identité : Étiquettes remplacées");
    }

    @Test
    void theMarkOnABookingGoesOnceTheDocumentsWereCheckedAgain() {
        var reference = trial.dossier(1);
        inspect(reference, "userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        transaction.executeWithoutResult(status -> {
            var booking = appointments.request(reference, "PLANT_HEALTH", 30);
            checks.redo(reference);
            appointments.flagged(booking.id());
        });
        assertThat(bookings.of(reference))
                .extracting(AppointmentSheet.Line::flagged)
                .containsExactly(true);
        inspect(reference, "userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        assertThat(bookings.of(reference))
                .extracting(AppointmentSheet.Line::flagged)
                .containsExactly(false);
    }

    private static LineFrequency frequency() {
        return new LineFrequency(
                1, "row", BigDecimal.TEN, BigDecimal.TEN, null, "2025-03-01", "RATE", "Raison", "Base");
    }
}
