package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A job whose process another transaction ends while it works has lost a race: no fault, no incident, nothing left of it. */
@ProcessTest
class EndedInstanceTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJobWhoseProcessEndsMeanwhileHasLostARace(boolean byExpression) {
        var deployment = deploy(byExpression, "endedMeanwhile");
        try {
            var instance = runtime.startProcessInstanceByKey("raced");
            var job = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            assertThatThrownBy(() -> management.executeJob(job.getId()))
                    .isInstanceOf(OptimisticLockingException.class)
                    .hasMessageContaining(instance.getId());
            assertThat(management.createJobQuery().jobId(job.getId()).count()).isZero();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    /** Rooms answer a person by what was thrown. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAStepThrowsReachesWhoeverAskedAsItWasThrown(boolean byExpression) {
        var deployment = deploy(byExpression, "refusingStep");
        try {
            var instance = runtime.startProcessInstanceByKey("raced");
            var job = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            assertThatThrownBy(() -> management.executeJob(job.getId()))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("as it was thrown");
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private Deployment deploy(boolean byExpression, String step) {
        var task = Bpmn.createExecutableProcess("raced")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask()
                .camundaAsyncBefore();
        var called = byExpression
                ? task.camundaExpression("${" + step + ".execute(execution)}")
                : task.camundaDelegateExpression("${" + step + "}");
        return repository
                .createDeployment()
                .addModelInstance("raced.bpmn", called.endEvent().done())
                .deploy();
    }

    @Component("refusingStep")
    static class RefusingStep implements JavaDelegate {

        @Override
        public void execute(DelegateExecution execution) {
            throw new IllegalStateException("as it was thrown");
        }
    }

    @Component("endedMeanwhile")
    static class EndedMeanwhile implements JavaDelegate {

        private final RuntimeService runtime;

        EndedMeanwhile(@Lazy RuntimeService runtime) {
            this.runtime = runtime;
        }

        @Override
        public void execute(DelegateExecution execution) {
            CompletableFuture.runAsync(() ->
                            runtime.deleteProcessInstance(execution.getProcessInstanceId(), "ended by another command"))
                    .join();
        }
    }
}
