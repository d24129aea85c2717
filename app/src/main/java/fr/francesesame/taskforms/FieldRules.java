package fr.francesesame.taskforms;

import fr.francesesame.taskforms.Field.Option;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether an entry answers the questions that are asked. */
@Component
class FieldRules {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    private final Clock clock;

    FieldRules(Clock clock) {
        this.clock = clock;
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
        return when == null || asked.contains(when.field()) && when.values().contains(answers.text(when.field()));
    }

    private void check(Field field, Answers answers, Faults faults) {
        switch (field.kind()) {
            case CHOICE, SELECT -> one(field, answers.text(field.name()), faults);
            case SEVERAL -> several(field, answers.list(field.name()), faults);
            case RATES -> rates(field, answers, faults);
            case DAY -> day(field, answers.text(field.name()), faults);
            case COMING -> coming(field, answers.text(field.name()), faults);
            case LINE -> text(field, answers.text(field.name()), LONGEST_LINE, faults);
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

    private static void rates(Field field, Answers answers, Faults faults) {
        for (var line : values(field)) {
            var subject = answers.cell(field.name(), line, "subject");
            if (!subject.equals("YES") && !subject.equals("NO")) {
                faults.add(field.name() + "." + line, "taskforms.fault.subject");
            } else if (subject.equals("YES") && answers.rate(field.name(), line).isEmpty()) {
                faults.add(field.name() + "." + line, "taskforms.fault.rate");
            }
        }
    }

    private void day(Field field, String answer, Faults faults) {
        if (answer.isEmpty()) {
            if (field.required()) {
                faults.add(field.name(), "taskforms.fault.day");
            }
            return;
        }
        try {
            if (LocalDate.parse(answer).isAfter(LocalDate.ofInstant(clock.instant(), PARIS))) {
                faults.add(field.name(), "taskforms.fault.future");
            }
        } catch (DateTimeException notADay) {
            faults.add(field.name(), "taskforms.fault.day");
        }
    }

    private void coming(Field field, String answer, Faults faults) {
        try {
            if (LocalDate.parse(answer).isBefore(LocalDate.ofInstant(clock.instant(), PARIS))) {
                faults.add(field.name(), "taskforms.fault.past");
            }
        } catch (DateTimeException notADay) {
            faults.add(field.name(), "taskforms.fault.day");
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
