package fr.francesesame.portal.forecasts;

import static java.time.ZoneOffset.UTC;

import fr.francesesame.decisions.ForecastGroup.Group;
import fr.francesesame.portal.forecasts.Survival.Course;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps that formalities came to, when their goods left, and what was foreseen of it. */
@Repository
class Passages {

    /** What is older tells of another time. */
    private static final Duration LEARNED_FROM = Duration.ofDays(365);

    /** A year and what is judged of it. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** Of more an even sample tells as much. */
    private static final int MOST = 1500;

    private static final String DRAWN =
            """
            (select '%s' as compared, since, left_at from forecast_passage
            where step = :step and type = :type and not ended and since > :from and reference <> :reference %s
            order by sample limit :most)""";

    private static final String COMPARED = String.join(
            " union all ",
            DRAWN.formatted(Group.SAME_POST, "and level = :level and bcp = :bcp"),
            DRAWN.formatted(Group.SAME_CHECKS, "and level = :level"),
            DRAWN.formatted(Group.SAME_TYPE, ""));

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enter(Reference reference, Step step, Instant at) {
        jdbc.sql("insert into forecast_passage (reference, step, entered_at, since) values (?, ?, ?, ?)")
                .params(reference.value(), step.name(), at.atOffset(UTC), at.atOffset(UTC))
                .update();
    }

    /** The goods are free to go: every wait of the formality ends. */
    void leave(Reference reference, Instant at) {
        jdbc.sql("update forecast_passage set left_at = ? where reference = ? and left_at is null and not ended")
                .params(at.atOffset(UTC), reference.value())
                .update();
    }

    /** The goods will not be released, or not by this formality. */
    void end(Reference reference) {
        jdbc.sql("update forecast_passage set ended = true where reference = ? and left_at is null and not ended")
                .param(reference.value())
                .update();
    }

    /** The hour of the appointment is another one: what was foreseen by the old one is foreseen anew. */
    void rebook(Reference reference) {
        jdbc.sql("update forecast_passage set type = null where id = (select max(id) from forecast_passage"
                        + " where reference = ? and left_at is null and not ended) and step = ?")
                .params(reference.value(), Step.IDENTITY_PHYSICAL_CHECK.name())
                .update();
    }

    /** Ids of those that nothing is known of yet, the oldest first. */
    List<Long> waiting(int most) {
        return jdbc.sql("select id from forecast_passage where type is null order by id limit ?")
                .param(most)
                .query(Long.class)
                .list();
    }

    /** Held until the transaction ends; empty where another node has it, or had it. */
    Optional<Waiting> take(long id) {
        return jdbc.sql("select id, reference, step, entered_at from forecast_passage where id = ? and type is null"
                        + " for update skip locked")
                .param(id)
                .query((row, n) -> new Waiting(
                        row.getLong("id"),
                        new Reference(row.getString("reference")),
                        Step.valueOf(row.getString("step")),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void complete(Waiting passage, Lot lot, @Nullable ReleaseForecast forecast, Instant now) {
        jdbc.sql("update forecast_passage set type = ?, bcp = ?, level = ?, since = ?, made_at = ?, compared = ?,"
                        + " median_at = ?::timestamptz, ninety_at = ?::timestamptz where id = ?")
                .params(
                        lot.type().name(),
                        lot.post(),
                        lot.level(),
                        lot.since().atOffset(UTC),
                        now.atOffset(UTC),
                        forecast == null ? Group.NONE.name() : forecast.group().name(),
                        forecast == null ? null : time(forecast.median()),
                        forecast == null ? null : time(forecast.ninety()),
                        passage.id())
                .update();
    }

    /** An even sample of each group, those that still wait counted up to now. */
    Comparison comparedWith(Lot lot, Instant now) {
        var courses = new EnumMap<Group, List<Course>>(Group.class);
        jdbc.sql("select compared, extract(epoch from coalesce(left_at, :now) - since) as seconds,"
                        + " left_at is not null as gone from (" + COMPARED + ") drawn")
                .param("step", lot.step().name())
                .param("type", lot.type().name())
                .param("level", lot.level())
                .param("bcp", lot.post())
                .param("reference", lot.reference().value())
                .param("now", now.atOffset(UTC))
                .param("from", now.minus(LEARNED_FROM).atOffset(UTC))
                .param("most", MOST)
                .query((row, n) -> courses.computeIfAbsent(
                                Group.valueOf(row.getString("compared")), none -> new ArrayList<>())
                        .add(new Course(Duration.ofSeconds(row.getLong("seconds")), row.getBoolean("gone"))))
                .list();
        return new Comparison(courses);
    }

    void forgetOld(Instant now) {
        jdbc.sql("delete from forecast_passage where entered_at < ?")
                .param(now.minus(KEPT).atOffset(UTC))
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    /** A step that a formality came to, of which only that is known. */
    record Waiting(long id, Reference reference, Step step, Instant enteredAt) {}
}
