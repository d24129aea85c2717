package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Formalities whose checks are over, or that are being decided: what was not checked until then is not checked any more, and why. */
@Component
class EndedFormalities {

    private static final Set<Step> DECIDED =
            Set.of(Step.MEASURE, Step.ENFORCEMENT, Step.EXIT_TO_SETTLE, Step.ONWARD_MOVEMENT, Step.TEMPORARY_ADMISSION);

    /** The diagrams lead from these to a decision, and to no check. */
    private static final Map<Step, String> DECIDING = Map.of(
            Step.REFUSAL_DRAFT,
            "REFUSAL_PLANNED",
            Step.HEARING,
            "REFUSAL_PLANNED",
            Step.REFUSAL_DECISION,
            "REFUSAL_PLANNED",
            Step.LINKED_FORMALITY,
            "DECIDING",
            Step.ORGANIC_DECISION,
            "DECIDING",
            Step.DECISION_SENT,
            "DECIDING",
            Step.DECISION_RETURNED,
            "DECIDING");

    private static final String STANDING =
            "select step, status, type, exists (select 1 from formality_suspension s where s.reference = f.reference"
                    + " and s.kind = 'ENDED' and s.lifted_at is null) as ended from formality f where reference = ?";

    private final JdbcClient jdbc;
    private final RecordedRefusals refusals;
    private final ObjectProvider<DecisionRegister> register;
    private final Words words;

    EndedFormalities(
            JdbcClient jdbc, RecordedRefusals refusals, ObjectProvider<DecisionRegister> register, Words words) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.register = register;
        this.words = words;
    }

    /** Why a check of the formality that was not made never will be; empty while it may be. */
    Optional<String> undone(Reference reference) {
        return jdbc.sql(STANDING)
                .param(reference.value())
                .query(Standing.class)
                .optional()
                .filter(standing -> standing.isOver() || DECIDING.containsKey(standing.step()))
                .map(standing -> words.text(
                        "checks.undone." + why(reference, standing), words.name("register", standing.type())));
    }

    private String why(Reference reference, Standing standing) {
        if (standing.ended()) {
            return "ENDED";
        }
        if (standing.step() == Step.REPLACED || standing.status().equals(TracesStatus.REPLACED.name())) {
            return "REPLACED";
        }
        if (standing.step() == Step.CANCELLED || standing.step() == Step.DELETED) {
            return standing.status().equals(TracesStatus.DELETED.name()) ? "DELETED" : "CANCELLED";
        }
        if (!standing.isOver()) {
            return Objects.requireNonNull(DECIDING.get(standing.step()));
        }
        return isOurs(reference) ? ours(reference) : "REGISTER";
    }

    private boolean isOurs(Reference reference) {
        return register.getObject().confirmsTransmitted(reference);
    }

    private String ours(Reference reference) {
        return refusals.standing(reference)
                        .filter(RecordedRefusals.Drafted::isRefused)
                        .isPresent()
                ? "REFUSED"
                : "ADMITTED";
    }

    record Standing(Step step, String status, String type, boolean ended) {

        boolean isOver() {
            return step.isFinal()
                    || DECIDED.contains(step)
                    || Arrays.stream(TracesStatus.values())
                            .anyMatch(known -> known.isDecided() && known.name().equals(status));
        }
    }
}
