package fr.francesesame.appointments.booking;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Field.Kind;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.TaskResults.IncompleteTask;
import fr.francesesame.terms.BorderPost;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The inspector confirms the time the operator has chosen, or puts another one to them. */
@Component
class BookingForm implements TaskForm {

    private static final int OFFERED = 40;

    private final Appointments appointments;
    private final InspectorAppointments inspectorAppointments;
    private final Words words;

    BookingForm(Appointments appointments, InspectorAppointments inspectorAppointments, Words words) {
        this.appointments = appointments;
        this.inspectorAppointments = inspectorAppointments;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_answerBooking";
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                new Field("answer", Kind.CHOICE, true, answers(task), null),
                Field.select("startsAt", freeTimes(task)).when("answer", "PROPOSE"),
                Field.choice("reason", InspectorAppointments.REASONS.toArray(String[]::new))
                        .when("answer", "PROPOSE"),
                Field.line("words").when("reason", "OTHER"));
    }

    /** After too many absences the operator has chosen no time: there is none to confirm. */
    private List<Option> answers(Case task) {
        return Stream.concat(
                        appointments.of(task.reference()).filter(booking -> booking.startsAt() != null).stream()
                                .map(this::confirmed),
                        Stream.of(Option.of("PROPOSE")))
                .toList();
    }

    private Option confirmed(Booking booking) {
        return new Option(
                "CONFIRM", words.text("form.answerBooking.answer.CONFIRM", time(booking.startsAt(), booking)), null);
    }

    private String time(@Nullable Instant time, Booking booking) {
        return words.time(time, new BorderPost(booking.bcp()));
    }

    private List<Option> freeTimes(Case task) {
        return appointments.of(task.reference()).stream()
                .flatMap(booking -> inspectorAppointments.freeTimes(booking.id(), OFFERED).stream()
                        .filter(time -> !time.equals(booking.startsAt()))
                        .map(time -> new Option(time.toString(), time(time, booking), null)))
                .toList();
    }

    /** Somebody else may have taken the place while the form was open; the database has the last word. */
    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var answer = answers.text("answer");
        if (answer.equals("PROPOSE") && !propose(booking(task), answers)) {
            throw new IncompleteTask(words.text("form.answerBooking.startsAt.gone"));
        }
        return Map.of("answer", answer);
    }

    private boolean propose(Booking booking, Answers answers) {
        return inspectorAppointments.propose(
                booking.id(),
                Instant.parse(answers.text("startsAt")),
                answers.text("reason"),
                answers.is("reason", "OTHER") ? answers.text("words") : "");
    }

    private Booking booking(Case task) {
        return appointments
                .of(task.reference())
                .orElseThrow(() -> new IncompleteTask(words.text("form.answerBooking.gone")));
    }
}
