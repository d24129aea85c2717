package fr.francesesame.processes.common;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs the marks of every diagram, and the checks of every user task, on the nodes as they are parsed. */
@Component
class MarkedDiagrams extends AbstractBpmnParseListener {

    private final ObjectProvider<DiagramMarks> marks;
    private final ObjectProvider<CheckedCompletion> completion;
    private final ObjectProvider<CheckedAssignment> assignment;

    MarkedDiagrams(
            ObjectProvider<DiagramMarks> marks,
            ObjectProvider<CheckedCompletion> completion,
            ObjectProvider<CheckedAssignment> assignment) {
        this.marks = marks;
        this.completion = completion;
        this.assignment = assignment;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        var mark = Mark.of(element);
        TaskListener dated = created -> asEngine(() -> marks.getObject().due(mark, created));
        TaskListener checked =
                completed -> asEngine(() -> completion.getObject().check(completed));
        TaskListener given = assigned -> asEngine(() -> assignment.getObject().check(assigned));
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, dated);
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, given);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, checked);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        mark(element, activity);
    }

    private void mark(Element element, ActivityImpl activity) {
        var mark = Mark.of(element);
        ExecutionListener entered =
                execution -> asEngine(() -> marks.getObject().entered(mark, execution));
        ExecutionListener left = execution -> {
            if (!execution.isCanceled()) {
                asEngine(() -> marks.getObject().left(mark, execution));
            }
        };
        if (mark.step().isPresent() || mark.within().isPresent()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, entered);
        }
        if (mark.milestone().isPresent()) {
            activity.addListener(ExecutionListener.EVENTNAME_END, left);
        }
    }

    /** What a mark sets off (a notice to deliver…) is the platform's doing, whoever completed the task. */
    private static void asEngine(Runnable work) {
        Context.getCommandContext().runWithoutAuthorization(() -> {
            work.run();
            return work;
        });
    }
}
