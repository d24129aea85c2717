package fr.francesesame.foundation.taskforms;

import fr.francesesame.foundation.taskforms.Field.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether an entry answers the questions that are asked. */
@Component
class FieldRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    private final DayRules days;

    FieldRules(DayRules days) {
        this.days = days;
    }

    Faults faults(TaskForm form, Answers answers, Case task) {
        var faults = new Faults();
        var asked = new HashSet<String>();
        for (var field : form.fields(task)) {
            if (isAsked(field, answers, asked)) {
                asked.add(field.name());
                check(field, answers, faults);
            }
        }
        if (faults.byField().isEmpty()) {
            form.judge(answers, task, faults);
        }
        return faults;
    }

    /** An answer to a question that is no longer asked opens no other. */
    private static boolean isAsked(Field field, Answers answers, Set<String> asked) {
        var when = field.when();
        return when == null
                || asked.contains(when.field())
                        && answers.chosen(when.field()).stream().anyMatch(when.values()::contains);
    }

    private void check(Field field, Answers answers, Faults faults) {
        switch (field.kind()) {
            case CHOICE, SELECT -> one(field, answers.text(field.name()), faults);
            case SEVERAL -> several(field, answers.list(field.name()), faults);
            case RATES -> rates(field, answers, faults);
            case LINES -> lines(field, answers, faults);
            case DAY -> days.check(field, answers, faults);
            case NUMBER -> number(field, answers, faults);
            case FILES -> {}
            case SEARCH, LINE -> text(field, answers.text(field.name()), LONGEST_LINE, faults);
            case TEXT -> text(field, answers.text(field.name()), LONGEST_TEXT, faults);
        }
    }

    private static void one(Field field, String answer, Faults faults) {
        if (answer.isEmpty() ? field.required() : !values(field).contains(answer)) {
            faults.add(field.name(), "taskforms.fault.choose");
        }
    }

    private static void several(Field field, List<String> answers, Faults faults) {
        if (answers.isEmpty() ? field.required() : !values(field).containsAll(answers)) {
            faults.add(field.name(), "taskforms.fault.chooseSome");
        }
    }

    /** Where it is optional, a line may be left out. */
    private static void rates(Field field, Answers answers, Faults faults) {
        for (var line : values(field)) {
            var subject = answers.cell(field.name(), line, "subject");
            if (subject.isEmpty() && !field.required()) {
                continue;
            }
            if (!subject.equals("YES") && !subject.equals("NO")) {
                faults.add(field.name() + "." + line, "taskforms.fault.subject");
            } else if (subject.equals("YES") && answers.rate(field.name(), line).isEmpty()) {
                faults.add(field.name() + "." + line, "taskforms.fault.rate");
            }
        }
    }

    private static void lines(Field field, Answers answers, Faults faults) {
        for (var line : values(field)) {
            var typed = answers.cell(field.name(), line, "text");
            if (typed.isEmpty() && field.required()) {
                faults.add(field.name() + "." + line, "taskforms.fault.empty");
            } else if (typed.length() > LONGEST_LINE) {
                faults.add(field.name() + "." + line, "taskforms.fault.tooLong");
            }
        }
    }

    private static void number(Field field, Answers answers, Faults faults) {
        var typed = answers.text(field.name());
        if (typed.isEmpty() ? field.required() : answers.number(field.name()).isEmpty()) {
            faults.add(field.name(), "taskforms.fault.number");
        }
    }

    private static void text(Field field, String answer, int longest, Faults faults) {
        if (answer.isEmpty() && field.required()) {
            faults.add(field.name(), "taskforms.fault.empty");
        } else if (answer.length() > longest) {
            faults.add(field.name(), "taskforms.fault.tooLong");
        }
    }

    private static List<String> values(Field field) {
        return field.options().stream().map(Option::value).toList();
    }
}
