package fr.francesesame.notices.notifications;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notices; the database refuses to tell the same person the same thing twice. */
@Component
class RecordedNotices {

    private final JdbcClient jdbc;
    private final Appointments appointments;

    RecordedNotices(JdbcClient jdbc, Appointments appointments) {
        this.jdbc = jdbc;
        this.appointments = appointments;
    }

    /** Empty where the person has been told already. A notice that the bell does not show counts as read from the start. */
    Optional<Long> add(News news, String username, boolean onTheBell) {
        var fact = news.fact();
        var thread = news.thread();
        return jdbc.sql(
                        """
                insert into notice (username, reference, milestone, occurrence, audience, goods, bcp, appointment_at, read_at,
                    thread, about)
                values (:username, :reference, :milestone, :at, :audience, :goods, :bcp, :appointment, :read, :thread, :about)
                on conflict do nothing returning id""")
                .param("username", username)
                .param(
                        "reference",
                        thread != null && thread.reference() == null
                                ? null
                                : fact.reference().value())
                .param("milestone", fact.milestone().name())
                .param("at", fact.at().atOffset(UTC))
                .param("audience", news.audience().name())
                .param("goods", news.subject().goods())
                .param("bcp", Objects.toString(news.subject().post(), null))
                .param("appointment", appointmentOf(fact))
                .param("read", onTheBell ? null : fact.at().atOffset(UTC))
                .param("thread", thread == null ? null : thread.number())
                .param("about", thread == null ? null : thread.subject())
                .query(Long.class)
                .optional();
    }

    Optional<Notice> find(long id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id)
                .query((row, number) -> notice(row))
                .optional();
    }

    static Notice notice(ResultSet row) throws SQLException {
        var thread = row.getString("thread");
        return new Notice(
                row.getLong("id"),
                row.getString("username"),
                Objects.requireNonNullElseGet(row.getString("reference"), () -> thread),
                Milestone.valueOf(row.getString("milestone")),
                Audience.valueOf(row.getString("audience")),
                row.getString("goods"),
                row.getString("bcp"),
                SqlInstants.instant(row, "appointment_at"),
                row.getObject("occurrence", OffsetDateTime.class).toInstant(),
                SqlInstants.instant(row, "read_at"),
                thread,
                row.getString("about"));
    }

    private @Nullable OffsetDateTime appointmentOf(MilestoneReached fact) {
        if (NoticeKind.of(fact.milestone()) != NoticeKind.APPOINTMENT) {
            return null;
        }
        return appointments
                .of(fact.reference())
                .map(Appointments.Booking::startsAt)
                .map((Instant start) -> start.atOffset(UTC))
                .orElse(null);
    }
}
