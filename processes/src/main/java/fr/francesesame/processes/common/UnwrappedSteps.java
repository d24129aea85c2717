package fr.francesesame.processes.common;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** A diagram calls its steps by expression, and the engine wraps what they throw; whoever asked gets it as it was thrown. */
final class UnwrappedSteps extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException fault) {
            throw thrown(fault);
        }
    }

    private static RuntimeException thrown(ProcessEngineException fault) {
        var isWrapping = fault.getCause() != null && fault.getCause().toString().equals(fault.getMessage());
        return isWrapping && fault.getCause() instanceof RuntimeException step ? step : fault;
    }
}
