package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.CommentOutOfBounds;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.PropertyAccessor;

/**
 * What a signed-in person may ask of the engine, whatever door is open: to read, and the few commands of Tasklist and of
 * whoever keeps the engine going. None of them brings a variable, so that what gateways and delegates read is written by our own
 * forms and code; a failed job is given new tries, and never less, nor another time. What code sets off meanwhile is no command of
 * the person.
 */
final class PersonsCommands extends CommandInterceptor {

    private static final String READING =
            "(Get|Is|ExecuteFilter|AuthorizationCheck|Create\\w+Query|DetermineHistoryLevel|Query).*";

    private static final Map<Class<?>, Predicate<PropertyAccessor>> WRITING = Map.of(
            ClaimTaskCmd.class, claim -> true,
            AssignTaskCmd.class, given -> true,
            SubmitTaskFormCmd.class, form -> isEmpty(form.getPropertyValue("properties")),
            AddCommentCmd.class, PersonsCommands::isComment,
            SetJobRetriesCmd.class, PersonsCommands::isNewTries);

    private final ProcessEngineConfigurationImpl engine;

    PersonsCommands(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isOfAPerson() && !isReading(command) && !isOpen(command)) {
            var name = command.getClass().getSimpleName();
            throw new AuthorizationException("No person may ask the engine for this: " + name);
        }
        return next.execute(command);
    }

    private boolean isOfAPerson() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }

    private static boolean isReading(Command<?> command) {
        return command instanceof Query<?, ?>
                || command.getClass().getSimpleName().matches(READING);
    }

    private static boolean isOpen(Command<?> command) {
        var open = WRITING.get(command.getClass());
        return open != null && open.test(new DirectFieldAccessor(command));
    }

    private static boolean isEmpty(@Nullable Object variables) {
        return variables == null || variables instanceof Map<?, ?> map && map.isEmpty();
    }

    /** Of a task, never of a whole process. */
    private static boolean isComment(PropertyAccessor comment) {
        if (comment.getPropertyValue("processInstanceId") != null) {
            return false;
        }
        if (!(comment.getPropertyValue("message") instanceof String said)
                || said.codePoints().allMatch(PersonsCommands::isBlank)
                || said.codePointCount(0, said.length()) > CommentOutOfBounds.LONGEST) {
            throw new CommentOutOfBounds();
        }
        return true;
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isNewTries(PropertyAccessor retries) {
        return retries.getPropertyValue("retries") instanceof Integer tries
                && tries > 0
                && Boolean.FALSE.equals(retries.getPropertyValue("isDueDateSet"));
    }
}
