package fr.francesesame.processes.common;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Work on a process that another transaction has ended meanwhile (a control that begins anew because the notification was changed,
 * say) has lost a race. The engine takes it for a fault; here it becomes what it is, so that it is tried again like any lost race.
 */
final class EndedInstances extends CommandInterceptor {

    private static final Pattern GONE =
            Pattern.compile("list of executions is empty$|^Cannot find execution with id '[^']+' referenced from job");

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (NullValueException fault) {
            throw GONE.matcher(String.valueOf(fault.getMessage())).find() ? lostRace(fault) : fault;
        }
    }

    private static RuntimeException lostRace(NullValueException fault) {
        var lost = new OptimisticLockingException(fault.getMessage());
        lost.initCause(fault);
        return lost;
    }
}
