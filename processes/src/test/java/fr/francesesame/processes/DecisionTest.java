package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ConfigurableApplicationContext;

/** Hearing, refusal, the register's word and what follows it. */
@ProcessTest
class DecisionTest {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Course course;

    @Autowired
    Partners partners;

    @Autowired
    Formalities formalities;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ConfigurableApplicationContext events;

    @BeforeEach
    void start() {
        world.reset(FormalityType.CHED_PP);
    }

    @AfterEach
    void leaveNothingRunning() {
        partners.serve();
        desk.clear();
    }

    @Test
    void refusedConsignmentIsFollowedUntilTheMeasureIsExecuted() {
        course.untilInspection();
        course.inspect(CheckResult.NOT_SATISFACTORY);
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        assertThat(world.step).isEqualTo(Step.HEARING);
        assertThat(world.position.who()).isEqualTo(Actor.OPERATOR);

        assertThat(formalities.observationsGiven(world.reference)).isTrue();
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "NOT_ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.step).isEqualTo(Step.MEASURE);

        desk.complete("userTask_recordExecution", Course.NOTHING);
        assertThat(world.milestones).contains(Milestone.MEASURE_EXECUTED);
        assertThat(world.step).isEqualTo(Step.REFUSED);
        desk.expectEnded();
    }

    /** Reg. (EU) 2017/625 art 69(2): what is not done in sixty days is done for the operator, and charged to him. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void measureThatIsNotExecutedInSixtyDaysIsEnforcedByThePost(boolean costsAdvanced) {
        desk.open();
        course.confirm(TracesStatus.REJECTED);
        desk.fireTimer("event_measureOverdue");
        assertThat(world.milestones)
                .contains(Milestone.MEASURE_OVERDUE, Milestone.ENFORCEMENT_ORDERED)
                .doesNotContain(Milestone.MEASURE_EXECUTED);
        assertThat(world.step).isEqualTo(Step.ENFORCEMENT);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        assertThat(desk.openTasks()).containsExactly("userTask_enforceMeasure");
        assertThat(formalities.secondOpinionAsked(world.reference)).isFalse();
        desk.complete("userTask_enforceMeasure", Map.of("costsAdvanced", costsAdvanced));
        assertThat(world.milestones.contains(Milestone.COSTS_CHARGED)).isEqualTo(costsAdvanced);
        desk.expectEnded();
    }

    @Test
    void pressingDangerIsRefusedWithoutHearing() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        course.documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.milestones).doesNotContain(Milestone.REFUSAL_DRAFTED);
        assertThat(world.transmitted).isEqualTo(Conclusion.NOT_ACCEPTABLE);
    }

    @Test
    void silentOperatorIsDecidedUponAfterTheHearingAndCanBeAdmitted() {
        world.documentary = CheckResult.NOT_SATISFACTORY;
        desk.open();
        course.documents("NOT_SATISFACTORY");
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        desk.fireTimer("event_hearingDeadline");
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "ACCEPTABLE"));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
    }

    @Test
    void infestedLotIsRejectedAndTheRestAdmitted() {
        course.untilInspection();
        course.inspect(CheckResult.PARTLY_SATISFACTORY);
        desk.complete("userTask_draftRefusal", Map.of("urgent", true));
        assertThat(world.transmitted).isEqualTo(Conclusion.PARTIALLY_REJECTED);
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        desk.complete("userTask_recordExecution", Course.NOTHING);
        assertThat(world.step).isEqualTo(Step.PARTIALLY_REJECTED);
        desk.expectEnded();
    }

    @Test
    void decisionTakenInTracesBeforeOursIsSentStands() {
        desk.open();
        world.entries.put("userTask_checkDocuments", Map.of("documentaryResult", "SATISFACTORY"));
        world.status = TracesStatus.REJECTED;
        world.confirms = false;
        course.documents("SATISFACTORY");
        assertThat(world.transmitted).isNull();
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES, Milestone.REFUSED);
    }

    @Test
    void silenceOfTracesIsReportedAndItsOtherDecisionRaisesAnAlert() {
        desk.open();
        course.documents("SATISFACTORY");
        desk.fireTimer("event_silence");
        assertThat(world.milestones).contains(Milestone.DECISION_OVERDUE);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES);
        assertThat(world.step).isEqualTo(Step.MEASURE);
    }

    @Test
    void decisionThatTheRegisterTakesWhileOursStillWaitsForItIsComparedAtOnce() {
        partners.fallSilent();
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
        assertThat(world.milestones).doesNotContain(Milestone.DECISION_SENT);
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        assertThat(world.transmitted).isNull();
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES).doesNotContain(Milestone.DECISION_SENT);
        assertThat(world.step).isEqualTo(Step.MEASURE);
        partners.serve();
        desk.runDueJobs();
        assertThat(world.transmitted).isNull();
        assertThat(world.customsTold).isEqualTo(1);
    }

    @Test
    void decisionThatTheRegisterRefusesIsGivenBackToTheInspectorWhoSendsItAgain() {
        world.registerRefuses = true;
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.DECISION_RETURNED);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        assertThat(world.position.dueAt()).isNotNull();
        assertThat(world.milestones).contains(Milestone.DECISION_RETURNED).doesNotContain(Milestone.DECISION_SENT);
        desk.complete("userTask_takeUpDecision", Map.of("decisionMaintained", true));
        assertThat(desk.openTasks()).containsExactly("userTask_takeUpDecision");
        world.registerRefuses = false;
        desk.complete("userTask_takeUpDecision", Map.of("decisionMaintained", true));
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
        assertThat(world.step).isEqualTo(Step.DECISION_SENT);
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
    }

    /** Nobody was told of a release meanwhile: neither the operator nor customs. */
    @Test
    void decisionThatTheRegisterRefusesIsTakenBackAndTheOperatorHeardOnAnotherOne() {
        world.registerRefuses = true;
        desk.open();
        course.documents("SATISFACTORY");
        takeBack(Conclusion.NOT_ACCEPTABLE);
        assertThat(world.milestones).contains(Milestone.DECISION_WITHDRAWN).doesNotContain(Milestone.RELEASED);
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        assertThat(world.step).isEqualTo(Step.HEARING);
        world.registerRefuses = false;
        assertThat(formalities.observationsGiven(world.reference)).isTrue();
        desk.complete("userTask_decideAfterHearing", Map.of("conclusion", "PARTIALLY_REJECTED"));
        assertThat(world.transmitted).isEqualTo(Conclusion.PARTIALLY_REJECTED);
        assertThat(world.customsTold).isZero();
        course.confirm(TracesStatus.PARTIALLY_REJECTED);
        assertThat(world.step).isEqualTo(Step.MEASURE);
        assertThat(world.customsTold).isEqualTo(1);
    }

    @Test
    void refusalThatTheRegisterRefusesMayBecomeAnAdmission() {
        world.registerRefuses = true;
        course.untilInspection();
        course.inspect(CheckResult.NOT_SATISFACTORY);
        desk.complete("userTask_draftRefusal", Map.of("urgent", true, "conclusion", "NOT_ACCEPTABLE"));
        world.registerRefuses = false;
        takeBack(Conclusion.ACCEPTABLE);
        assertThat(world.transmitted).isEqualTo(Conclusion.ACCEPTABLE);
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
    }

    @Test
    void decisionOfTheRegisterStandsWhileTheOperatorIsHeardOnAnotherOne() {
        world.registerRefuses = true;
        desk.open();
        course.documents("SATISFACTORY");
        takeBack(Conclusion.NOT_ACCEPTABLE);
        desk.complete("userTask_draftRefusal", Map.of("urgent", false));
        world.confirms = false;
        course.confirm(TracesStatus.VALIDATED);
        assertThat(world.step).isEqualTo(Step.RELEASED);
        assertThat(desk.openTasks()).isEmpty();
        assertThat(formalities.observationsGiven(world.reference)).isFalse();
    }

    /** As a new version of Sésame finds it: what the register refuses under a former diagram, it gives back under the newest. */
    @Test
    void decisionOnItsWayUnderAFormerDiagramGoesOnUnderTheNewest() {
        var newest = definition("registerDecision");
        var model = repository.getBpmnModelInstance(newest.getId());
        var former = deploy(Bpmn.convertToString(model).replaceAll("<camunda:property name=\"refusal\"[^>]*>", ""));
        try {
            partners.fallSilent();
            desk.open();
            course.documents("SATISFACTORY");
            assertThat(running("registerDecision"))
                    .isEqualTo(definition("registerDecision").getId());
            var again = deploy(Bpmn.convertToString(model));
            events.publishEvent(
                    new ApplicationStartedEvent(new SpringApplication(), new String[0], events, Duration.ZERO));
            assertThat(running("registerDecision"))
                    .isEqualTo(definition("registerDecision").getId());
            world.registerRefuses = true;
            partners.serve();
            desk.runDueJobs();
            assertThat(world.step).isEqualTo(Step.DECISION_RETURNED);
            desk.clear();
            repository.deleteDeployment(again, true);
        } finally {
            repository.deleteDeployment(former, true);
        }
    }

    private String deploy(String model) {
        return repository
                .createDeployment()
                .addString("register-decision.bpmn", model)
                .deploy()
                .getId();
    }

    private ProcessDefinition definition(String key) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    private String running(String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(key)
                .singleResult()
                .getProcessDefinitionId();
    }

    private void takeBack(Conclusion instead) {
        desk.complete("userTask_takeUpDecision", Map.of("decisionMaintained", false, "conclusion", instead.name()));
    }

    @Test
    void decisionTakenInTheRegisterThatRefusesOursStands() {
        world.registerRefuses = true;
        desk.open();
        course.documents("SATISFACTORY");
        world.confirms = false;
        course.confirm(TracesStatus.REJECTED);
        assertThat(desk.openTasks()).containsExactly("userTask_recordExecution");
        assertThat(world.milestones).contains(Milestone.DECISION_DIVERGES).doesNotContain(Milestone.DECISION_SENT);
        assertThat(world.step).isEqualTo(Step.MEASURE);
    }

    @Test
    void registerThatCannotBeReachedForADayIsToldToTheInspector() {
        partners.fallSilent();
        desk.open();
        course.documents("SATISFACTORY");
        assertThat(world.position.what()).isEqualTo("Recevoir la décision");
        desk.fireTimer("event_unsent");
        assertThat(world.milestones)
                .contains(Milestone.DECISION_UNSENT)
                .doesNotContain(Milestone.DECISION_SENT, Milestone.DECISION_OVERDUE);
        assertThat(world.position.who()).isEqualTo(Actor.INSPECTOR);
        partners.serve();
        desk.runDueJobs();
        assertThat(world.milestones).contains(Milestone.DECISION_SENT);
        assertThat(world.position.what()).isEqualTo("Confirmer la décision");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void secondExpertOpinionExtendsTheSixtyDaysOnce(boolean executedInTime) {
        desk.open();
        course.confirm(TracesStatus.REJECTED);
        assertThat(formalities.secondOpinionAsked(world.reference)).isTrue();
        assertThat(world.milestones)
                .contains(Milestone.SECOND_OPINION_ASKED)
                .doesNotContain(Milestone.MEASURE_EXECUTED);
        assertThat(desk.openTasks()).containsExactly("userTask_recordExecutionAfterOpinion");
        assertThat(world.step).isEqualTo(Step.MEASURE);
        assertThat(formalities.secondOpinionAsked(world.reference)).isFalse();
        if (executedInTime) {
            desk.complete("userTask_recordExecutionAfterOpinion", Course.NOTHING);
            assertThat(world.step).isEqualTo(Step.REFUSED);
        } else {
            desk.fireTimer("event_extensionOver");
            assertThat(world.step).isEqualTo(Step.ENFORCEMENT);
        }
    }
}
