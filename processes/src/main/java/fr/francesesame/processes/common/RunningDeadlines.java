package fr.francesesame.processes.common;

import fr.francesesame.processes.Deadlines;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demonstration")
class RunningDeadlines implements Deadlines {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService repository;
    private final Appointments appointments;
    private final Clock clock;

    RunningDeadlines(
            @Lazy RuntimeService runtime,
            @Lazy ManagementService jobs,
            @Lazy RepositoryService repository,
            Appointments appointments,
            Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.repository = repository;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<Deadline> of(Reference reference) {
        var booking = appointments.of(reference).map(Booking::id).map(AppointmentId::toString);
        return Stream.concat(Stream.of(reference.value()), booking.stream())
                .flatMap(this::instances)
                .flatMap(instance -> timers(instance).stream())
                .map(this::deadline)
                .toList();
    }

    private Stream<ProcessInstance> instances(String key) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).active().list().stream();
    }

    private List<Job> timers(ProcessInstance instance) {
        return jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .active()
                .list();
    }

    private Deadline deadline(Job timer) {
        var definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
        FlowElement element = repository
                .getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return new Deadline(timer.getId(), element.getName(), timer.getDuedate().toInstant());
    }

    @Override
    public Optional<Deadline> bringForward(Reference reference, String id) {
        var running = of(reference).stream()
                .filter(deadline -> deadline.id().equals(id))
                .findFirst();
        running.ifPresent(deadline -> jobs.setJobDuedate(deadline.id(), Date.from(clock.instant())));
        return running;
    }
}
