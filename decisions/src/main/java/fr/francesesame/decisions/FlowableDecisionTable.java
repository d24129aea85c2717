package fr.francesesame.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.flowable.dmn.api.RuleExecutionAuditContainer;
import org.flowable.dmn.model.DecisionRule;
import org.flowable.dmn.model.DecisionTable;

/** Asks Flowable with an audit trail, so that a table which failed is told apart from one that answered. */
class FlowableDecisionTable implements fr.francesesame.decisions.DecisionTable {

    private final DmnDecisionService decisions;
    private final DmnRepositoryService repository;
    private final Map<String, List<String>> ruleIds = new ConcurrentHashMap<>();

    FlowableDecisionTable(DmnDecisionService decisions, DmnRepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Answer ask(String table, Map<String, Object> facts) {
        var audit = decisions
                .createExecuteDecisionBuilder()
                .decisionKey(table)
                .variables(facts)
                .executeDecisionWithAuditTrail();
        var rows = rows(table, audit);
        return new Answer(rows, explanation(table, facts, audit, rows));
    }

    private static List<Row> rows(String table, DecisionExecutionAuditContainer audit) {
        if (Boolean.TRUE.equals(audit.isFailed())) {
            throw new UndecidedException(table + " failed: " + audit.getExceptionMessage());
        }
        if (audit.getDecisionResult() == null || audit.getDecisionResult().isEmpty()) {
            throw new UndecidedException(table + " has no rule for " + audit.getInputVariables());
        }
        return audit.getDecisionResult().stream().map(Row::new).toList();
    }

    private Explanation explanation(
            String table, Map<String, Object> facts, DecisionExecutionAuditContainer audit, List<Row> rows) {
        return new Explanation(
                table,
                audit.getDecisionVersion(),
                new TreeMap<>(facts),
                matched(table, audit),
                joined(rows, row -> row.text("reason")),
                joined(rows, row -> row.text("legalBasis")));
    }

    private List<String> matched(String table, DecisionExecutionAuditContainer audit) {
        var ids = ruleIds.computeIfAbsent(table + audit.getDecisionVersion(), key -> idsOf(table));
        return audit.getRuleExecutions().values().stream()
                .filter(rule -> Boolean.TRUE.equals(rule.isValid()))
                .map(RuleExecutionAuditContainer::getRuleNumber)
                .map(number -> ids.get(number - 1))
                .toList();
    }

    private List<String> idsOf(String table) {
        var decision = repository
                .createDecisionQuery()
                .decisionKey(table)
                .latestVersion()
                .singleResult();
        var model = repository.getDmnDefinition(decision.getId()).getDecisionById(table);
        return ((DecisionTable) model.getExpression())
                .getRules().stream().map(DecisionRule::getId).toList();
    }

    private static String joined(List<Row> rows, Function<Row, String> output) {
        return rows.stream().map(output).collect(Collectors.toCollection(LinkedHashSet::new)).stream()
                .collect(Collectors.joining(" ; "));
    }
}
