package fr.francesesame.platform;

import static fr.francesesame.platform.CamundaAccounts.ADMINISTRATORS;
import static fr.francesesame.platform.CamundaAccounts.ANALYSTS;
import static fr.francesesame.platform.CamundaAccounts.INSPECTORS;
import static fr.francesesame.platform.CamundaAccounts.SUPERVISORS;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * What each kind of account may do in Camunda. Inspectors get no task here: the candidate group of a task, one per service
 * and post, is what lets them work on it, and nothing else.
 */
@Component
class CamundaGrants {

    private static final List<Grant> GRANTS = List.of(
            new Grant(INSPECTORS, Resources.APPLICATION, "tasklist", ACCESS),
            new Grant(SUPERVISORS, Resources.APPLICATION, "tasklist", ACCESS),
            new Grant(ANALYSTS, Resources.APPLICATION, "cockpit", ACCESS),
            new Grant(INSPECTORS, Resources.FILTER, "*", READ),
            new Grant(SUPERVISORS, Resources.FILTER, "*", READ),
            new Grant(INSPECTORS, Resources.PROCESS_DEFINITION, "*", READ),
            new Grant(SUPERVISORS, Resources.PROCESS_DEFINITION, "*", READ, RETRY_JOB),
            new Grant(ANALYSTS, Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            new Grant(ANALYSTS, Resources.DECISION_DEFINITION, "*", READ, READ_HISTORY),
            new Grant(ANALYSTS, Resources.DEPLOYMENT, "*", READ),
            new Grant(ANALYSTS, Resources.BATCH, "*", READ, READ_HISTORY),
            new Grant(ADMINISTRATORS, Resources.APPLICATION, "*", ACCESS));

    private final AuthorizationService authorizations;

    CamundaGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void give() {
        GRANTS.forEach(this::give);
    }

    private void give(Grant grant) {
        var authorization = authorizations
                .createAuthorizationQuery()
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .list()
                .stream()
                .findFirst()
                .orElseGet(() -> authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT));
        authorization.setGroupId(grant.group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        for (var permission : grant.permissions()) {
            authorization.addPermission(permission);
        }
        authorizations.saveAuthorization(authorization);
    }

    private record Grant(String group, Resource resource, String id, Permission... permissions) {}
}
