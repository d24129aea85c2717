package fr.francesesame.foundation.platform;

import fr.francesesame.processes.ports.PartnerFault;
import java.time.Clock;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.springframework.stereotype.Component;

/** What analysts see in Cockpit of a partner that has been silent for long; it ends by itself when the partner answers. */
@Component
class PartnerIncidents {

    private static final String TYPE = "partnerSilent";

    private final RuntimeService runtime;
    private final PartnerSettings settings;
    private final Clock clock;

    PartnerIncidents(RuntimeService runtime, PartnerSettings settings, Clock clock) {
        this.runtime = runtime;
        this.settings = settings;
        this.clock = clock;
    }

    /** Once for each task that has waited longer than anybody has patience. */
    void waited(LockedExternalTask task, PartnerFault fault) {
        var seen = task.getCreateTime().toInstant().plus(settings.patience());
        if (seen.isBefore(clock.instant()) && of(task).count() == 0) {
            runtime.createIncident(TYPE, task.getExecutionId(), task.getTopicName(), fault.getMessage());
        }
    }

    void resolved(LockedExternalTask task) {
        of(task).list().forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    private IncidentQuery of(LockedExternalTask task) {
        return runtime.createIncidentQuery().incidentType(TYPE).executionId(task.getExecutionId());
    }
}
