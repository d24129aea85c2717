package fr.francesesame.appointments.booking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.checks.AppointmentPanel;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BookedPanel implements AppointmentPanel {

    private static final int COLUMNS = 4;

    private final AppointmentSheet appointments;
    private final OtherPosts otherPosts;
    private final Words words;

    BookedPanel(AppointmentSheet appointments, OtherPosts otherPosts, Words words) {
        this.appointments = appointments;
        this.otherPosts = otherPosts;
        this.words = words;
    }

    @Override
    public Panel of(Reference reference) {
        var lines = appointments.of(reference);
        var misplaced = otherPosts.misplaced(
                lines.stream().map(AppointmentSheet.Line::id).toList());
        var columns = IntStream.rangeClosed(1, COLUMNS)
                .mapToObj(column -> words.text("checks.column.appointments." + column))
                .toList();
        var rows = lines.stream().map(line -> row(line, misplaced)).toList();
        return Panel.table(words.text("checks.panel.appointments"), columns, rows);
    }

    private List<String> row(AppointmentSheet.Line line, Set<AppointmentId> misplaced) {
        var startsAt = line.startsAt();
        return List.of(
                words.name("checks.booking", line.state().name()),
                line.bcp(),
                startsAt == null ? words.text("checks.noTime") : words.time(startsAt, new BorderPost(line.bcp())),
                marks(
                        line.flagged() ? words.text("checks.flagged") : null,
                        misplaced.contains(line.id()) ? words.text("checks.misplaced") : null));
    }

    private static String marks(@Nullable String... marks) {
        return Stream.of(marks).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
