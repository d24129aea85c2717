package fr.francesesame.processes.common;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** Gives a task from one person to another; looks and gives in one step, so that a claim in between is not lost. */
record HandOver(String task, @Nullable String from, String to) implements Command<Boolean> {

    @Override
    public Boolean execute(CommandContext context) {
        var found = context.getTaskManager().findTaskById(task);
        if (found == null || !Objects.equals(found.getAssignee(), from)) {
            return false;
        }
        new AssignTaskCmd(task, to).execute(context);
        return true;
    }
}
