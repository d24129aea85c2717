package fr.francesesame.processes.customsdetention;

import fr.francesesame.decisions.CompetentService;
import fr.francesesame.processes.Requirements;
import fr.francesesame.processes.Requirements.Answer;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.processes.Requirements.Needed;
import fr.francesesame.processes.Requirements.Question;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DetainedGoods;
import fr.francesesame.processes.ports.DetainedGoods.Detained;
import fr.francesesame.processes.ports.DetainedGoods.Missing;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Asks the tables what the declared goods should have come with, and whose inspectors settle it: any of them may. */
@Component
class UndeclaredFormalities {

    private static final Set<FormalityType> ANIMAL = Set.of(FormalityType.CHED_A, FormalityType.CHED_P);
    private static final String USE = "food";

    private final DetainedGoods goods;
    private final Requirements requirements;
    private final CompetentService services;

    UndeclaredFormalities(DetainedGoods goods, Requirements requirements, CompetentService services) {
        this.goods = goods;
        this.requirements = requirements;
        this.services = services;
    }

    void find(DelegateExecution execution) {
        var mrn = execution.getProcessBusinessKey();
        var detained = goods.of(mrn);
        var missing = expected(requirements.of(question(detained)))
                .filter(one -> !detained.notified().contains(one.type()))
                .toList();
        goods.missing(mrn, missing);
        execution.setVariable("formalityMissing", !missing.isEmpty());
        Variable.TASK_GROUP.set(execution, groups(missing, detained));
        columns(execution, detained);
    }

    /** What the goods surely need, and what only an inspector can tell whether they need, or may enter at all. */
    private static Stream<Missing> expected(Answer answer) {
        var known = answer.formalities().stream().map(Needed::type).collect(Collectors.toSet());
        var sure = answer.formalities().stream()
                .map(needed -> new Missing(needed.type(), needed.reason(), needed.legalBasis()));
        var open = answer.notices().stream()
                .filter(told -> told.line() != null && told.type() != null && !known.contains(told.type()))
                .map(told -> new Missing(Objects.requireNonNull(told.type()), told.text(), told.legalBasis()));
        return Stream.concat(sure, open).distinct();
    }

    private static Question question(Detained detained) {
        var asked = detained.lines().stream()
                .map(line -> new Goods(
                        line.number(),
                        line.cn(),
                        null,
                        null,
                        null,
                        line.origin(),
                        line.organic(),
                        USE,
                        line.weightKg()))
                .toList();
        return new Question(asked, detained.post(), Purpose.INTERNAL_MARKET, detained.declaredAt(), null);
    }

    private String groups(List<Missing> missing, Detained detained) {
        var types = missing.stream().map(Missing::type).collect(Collectors.toSet());
        var animal = types.stream().anyMatch(ANIMAL::contains);
        return missing.stream()
                .map(one -> services.of(new CompetentService.Facts(one.type().name(), USE, animal))
                        .outcome()
                        .groupAt(detained.post()))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static void columns(DelegateExecution execution, Detained detained) {
        var first = detained.lines().get(0);
        Variable.GOODS.set(execution, first.cn());
        Variable.ORIGIN.set(execution, first.origin());
        Variable.BCP.set(execution, detained.post().code());
    }
}
