package fr.francesesame.foundation.platform;

import static fr.francesesame.foundation.platform.CamundaAccounts.ADMINISTRATORS;
import static fr.francesesame.foundation.platform.CamundaAccounts.ANALYSTS;
import static fr.francesesame.foundation.platform.CamundaAccounts.INSPECTORS;
import static fr.francesesame.foundation.platform.CamundaAccounts.SUPERVISORS;
import static org.camunda.bpm.engine.authorization.BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES;
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
 * What each kind of account may do in Camunda. Nobody gets a task here: the candidate group of a task, one per service and
 * post, is what lets people work on it, and nothing else. Administrators keep the engine going, incidents and retries, and see
 * accounts, not goods: no task and no history of a formality is theirs. Analysts read all and change nothing.
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
            new Grant(SUPERVISORS, Resources.PROCESS_DEFINITION, "*", READ),
            new Grant(ANALYSTS, Resources.PROCESS_DEFINITION, "*", READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
            new Grant(ANALYSTS, Resources.DECISION_DEFINITION, "*", READ, READ_HISTORY),
            new Grant(ANALYSTS, Resources.DEPLOYMENT, "*", READ),
            new Grant(ANALYSTS, Resources.BATCH, "*", READ, READ_HISTORY),
            new Grant(ADMINISTRATORS, Resources.APPLICATION, "tasklist", ACCESS),
            new Grant(ADMINISTRATORS, Resources.APPLICATION, "cockpit", ACCESS),
            new Grant(ADMINISTRATORS, Resources.FILTER, "*", READ),
            new Grant(ADMINISTRATORS, Resources.PROCESS_DEFINITION, "*", READ, RETRY_JOB),
            new Grant(ADMINISTRATORS, Resources.BATCH, "*", READ, CREATE_BATCH_SET_JOB_RETRIES));

    /** Of these administrators see the instances: they carry accounts, adhesions and deliveries, and no goods. */
    private static final List<String> WITHOUT_GOODS = List.of(
            "accountLetter",
            "accountSuspension",
            "assistanceRequest",
            "companyCertification",
            "notification-delivery",
            "personRequest",
            "serviceAdhesion");

    private final AuthorizationService authorizations;

    CamundaGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** What a group was given once, and is not in the list any more, is withdrawn. */
    void give() {
        authorizations
                .createAuthorizationQuery()
                .groupIdIn(INSPECTORS, SUPERVISORS, ANALYSTS, ADMINISTRATORS)
                .list()
                .stream()
                .filter(CamundaGrants::isOld)
                .forEach(old -> authorizations.deleteAuthorization(old.getId()));
        GRANTS.forEach(this::give);
        WITHOUT_GOODS.forEach(process ->
                give(new Grant(ADMINISTRATORS, Resources.PROCESS_DEFINITION, process, READ, READ_INSTANCE, RETRY_JOB)));
    }

    /** What is said of one task, or of one instance, comes and goes with it. */
    private static boolean isOld(Authorization standing) {
        var ofAKind = Authorization.ANY.equals(standing.getResourceId())
                || standing.getResourceType() == Resources.APPLICATION.resourceType();
        return ofAKind && GRANTS.stream().noneMatch(grant -> grant.isOf(standing));
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
        authorization.setPermissions(grant.permissions());
        authorizations.saveAuthorization(authorization);
    }

    private record Grant(String group, Resource resource, String id, Permission... permissions) {

        boolean isOf(Authorization standing) {
            return group.equals(standing.getGroupId())
                    && resource.resourceType() == standing.getResourceType()
                    && id.equals(standing.getResourceId());
        }
    }
}
