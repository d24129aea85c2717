package fr.francesesame.portal.tracking;

import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The way of a formality: the steps it has passed, as they were recorded, the one it stands at, and those that lie ahead as things stand. */
final class Course {

    private static final String STEP = "step.";

    private static final List<Step> ORDINARY = List.of(
            Step.DOCUMENTARY_CHECK,
            Step.APPOINTMENT,
            Step.IDENTITY_PHYSICAL_CHECK,
            Step.LABORATORY,
            Step.ORGANIC_DECISION,
            Step.DECISION_SENT,
            Step.RELEASED);

    private Course() {}

    record Stage(Step step, Progress progress) {}

    enum Progress {
        DONE,
        /** It was come to, and what it is for did not happen. */
        LEFT,
        NOW,
        AHEAD
    }

    /** {@code timeline}: codes of what happened, the oldest first; {@code left}: of steps that led to nothing. */
    static List<Stage> of(
            Step now,
            FormalityType type,
            List<CheckSheet.Check> checks,
            Collection<String> timeline,
            Predicate<Step> left) {
        var stages = new ArrayList<Stage>();
        passed(now, timeline)
                .forEach(step -> stages.add(new Stage(step, left.test(step) ? Progress.LEFT : Progress.DONE)));
        stages.add(new Stage(now, now.isFinal() ? Progress.DONE : Progress.NOW));
        ahead(now)
                .filter(step -> isNeeded(step, type, checks))
                .forEach(step -> stages.add(new Stage(step, Progress.AHEAD)));
        return stages;
    }

    /** Each once, where it was reached first; a step that is gone back to stands at its end. */
    private static Collection<Step> passed(Step now, Collection<String> timeline) {
        var passed = new LinkedHashSet<Step>();
        timeline.stream()
                .filter(code -> code.startsWith(STEP))
                .map(code -> Step.valueOf(code.substring(STEP.length())))
                .filter(step -> step != now && step != Step.DRAFT)
                .forEach(passed::add);
        return passed;
    }

    private static Stream<Step> ahead(Step now) {
        return switch (now) {
            case RECEIVED, LATE_NOTIFICATION, QUALIFICATION, TRANSHIPMENT, AWAITING_CORRECTION -> ORDINARY.stream();
            case LINKED_FORMALITY -> after(Step.LABORATORY);
            case PUTTING_RIGHT -> Stream.of(Step.DECISION_SENT);
            case REFUSAL_DRAFT, HEARING -> Stream.of(Step.REFUSAL_DECISION, Step.DECISION_SENT);
            case REFUSAL_DECISION, DECISION_RETURNED -> Stream.of(Step.DECISION_SENT);
            case EXIT_TO_SETTLE, ONWARD_MOVEMENT -> Stream.of(Step.ARRIVED);
            case TEMPORARY_ADMISSION -> Stream.of(Step.EXITED);
            default -> ORDINARY.contains(now) ? after(now) : Stream.of();
        };
    }

    private static Stream<Step> after(Step step) {
        return ORDINARY.stream().skip(ORDINARY.indexOf(step) + 1L);
    }

    private static boolean isNeeded(Step step, FormalityType type, List<CheckSheet.Check> checks) {
        return switch (step) {
            case APPOINTMENT, IDENTITY_PHYSICAL_CHECK ->
                isRequired(checks, CheckKind.IDENTITY) || isRequired(checks, CheckKind.PHYSICAL);
            case LABORATORY -> isRequired(checks, CheckKind.LABORATORY);
            case ORGANIC_DECISION -> type == FormalityType.COI;
            default -> true;
        };
    }

    private static boolean isRequired(List<CheckSheet.Check> checks, CheckKind kind) {
        return checks.stream().anyMatch(check -> check.kind() == kind && check.required());
    }
}
