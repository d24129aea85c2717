package fr.francesesame.foundation.taskforms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.goods.checks.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every date of every form has a day before which, and one after which, the case itself says that it cannot be. */
@SesameTest
@Import(Trial.class)
class DateBoundsTest {

    /** The only day that is yet to come. */
    private static final String TO_COME = "userTask_settleExit.by";

    @Autowired
    private List<TaskForm> forms;

    @Autowired
    private DayRules rules;

    @Autowired
    private Words words;

    @Autowired
    private Trial trial;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyDateOfEveryFormHasBothBounds() {
        var reference = trial.dossier(1).value();
        var adhesion = "adhesion-" + adhesion();
        var request = personRequest().toString();
        var seen = new TreeMap<String, String>();
        for (var form : forms) {
            var subject = form.getClass().getPackageName().endsWith(".services")
                    ? adhesion
                    : form.getClass().getPackageName().endsWith(".privacy") ? request : reference;
            form.fields(new Case("task", subject, "somebody")).stream()
                    .filter(field -> field.kind() == Field.Kind.DAY)
                    .forEach(field -> seen.put(form.key() + "." + field.name(), bounds(field)));
        }
        assertThat(seen.keySet())
                .containsExactly(
                        "userTask_answerAssistance.postedOn",
                        "userTask_answerPersonRequest.postedOn",
                        "userTask_enforceMeasure.executedOn",
                        "userTask_inspectGoods.checkedOn",
                        "userTask_recordAnalysis.analysedOn",
                        "userTask_recordArrival.arrivedOn",
                        "userTask_recordAudit.auditedOn",
                        "userTask_recordExecution.executedOn",
                        "userTask_recordExecutionAfterOpinion.executedOn",
                        "userTask_recordExit.leftOn",
                        "userTask_registerConvention.signedOn",
                        TO_COME);
        assertThat(seen.remove(TO_COME))
                .contains("Cette date précède le jour présent (", "Cette date suit l")
                .doesNotContain("bound.");
        assertThat(seen.values()).allSatisfy(said -> assertThat(said)
                .contains("Cette date précède l", "Cette date suit le jour présent (")
                .doesNotContain("bound."));
    }

    /** What is said of the day before the first one and of the day after the last one; the bounds themselves are good. */
    private String bounds(Field field) {
        var days = Objects.requireNonNull(field.days());
        assertThat(days.from().day())
                .isAfter(LocalDate.now().minusYears(1))
                .isBeforeOrEqualTo(days.to().day());
        assertThat(said(field, days.from().day())).isEmpty();
        assertThat(said(field, days.to().day())).isEmpty();
        return said(field, days.from().day().minusDays(1))
                + " / "
                + said(field, days.to().day().plusDays(1));
    }

    private String said(Field field, LocalDate day) {
        var faults = new Faults();
        rules.check(field, new Answers(Map.of(field.name(), day.toString(), "earlyReason", "en avance")), faults);
        return faults.byField().values().stream()
                .map(fault -> words.text(fault.sentence(), (Object[]) fault.arguments()))
                .findFirst()
                .orElse("");
    }

    private long adhesion() {
        return jdbc.sql("insert into service_adhesion (siret, service, audit_required, approval_required, asked_by)"
                        + " values ('09123456700013', (select code from service_offer order by code limit 1), true, false,"
                        + " 'importateur01') returning id")
                .query(Long.class)
                .single();
    }

    private UUID personRequest() {
        var id = UUID.randomUUID();
        jdbc.sql("insert into person_request (id, kind, person_name, text, received_at, entered_by, entered_at)"
                        + " values (?, 'ACCESS', 'Jeanne Martin', 'Copie', current_date, 'adminsesame01', now())")
                .param(id)
                .update();
        return id;
    }
}
