package fr.francesesame.foundation.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine remembers of its processes: durations, waits, ways taken. No variable of an instance and no name of a person. */
@Component
public class EngineHistory {

    private static final String WORK = "(act_type_ in ('userTask', 'callActivity', 'receiveTask', 'eventBasedGateway',"
            + " 'businessRuleTask', 'serviceTask') or act_type_ like 'intermediate%')";
    private static final String MARKS = "(act_type_ in ('userTask', 'callActivity', 'receiveTask')"
            + " or act_type_ like 'boundary%' or act_type_ like '%EndEvent')";

    /** A called process in which nobody and nothing had anything to do is no part of the way: it found that it was not needed. */
    private static final String NEEDED = "(a.act_type_ <> 'callActivity' or a.end_time_ is null or exists (select 1"
            + " from act_hi_actinst called where called.proc_inst_id_ = a.call_proc_inst_id_ and (called.act_type_ like '%Task'"
            + " or called.act_type_ in ('callActivity', 'subProcess') or called.act_type_ like 'intermediate%'"
            + " or called.act_type_ like 'boundary%')))";

    private final JdbcClient jdbc;

    EngineHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Durations of what has ended; {@code name} is the diagram's; {@code oldest} is the start of what has been open for longest. */
    public record Figures(
            String key,
            String name,
            long ended,
            @Nullable Duration median,
            @Nullable Duration ninetieth,
            long open,
            @Nullable Instant oldest) {}

    /** Instances that passed the same marks of a diagram in the same order. */
    public record Variant(List<String> marks, long instances, Duration median) {}

    /** One activity of one instance; {@code end} is null while it goes on. */
    public record Passage(
            String process, String activity, Instant start, @Nullable Instant end, boolean cancelled, boolean work) {}

    /** All processes that ran since then, or still do; those with most open instances first. */
    public List<Figures> processes(Instant since) {
        return jdbc.sql(
                        """
                        select proc_def_key_ as key, (select coalesce(d.name_, d.key_) from act_re_procdef d
                                where d.key_ = proc_def_key_ order by d.version_ desc limit 1) as name,
                            count(end_time_) as ended,
                            percentile_cont(0.5) within group (order by duration_) as median,
                            percentile_cont(0.9) within group (order by duration_) as ninetieth,
                            count(*) - count(end_time_) as open,
                            min(start_time_) filter (where end_time_ is null) as oldest
                        from act_hi_procinst where start_time_ >= :since or end_time_ is null
                        group by proc_def_key_ order by open desc, ended desc, key""")
                .param("since", Timestamp.from(since))
                .query((row, number) -> figures(row))
                .list();
    }

    /** The activities of one process; those where most instances wait first, then the slow ones. */
    public List<Figures> activities(String process, Instant since) {
        return jdbc.sql(
                        """
                        select act_id_ as key, max(act_name_) as name, count(end_time_) as ended,
                            percentile_cont(0.5) within group (order by duration_) as median,
                            percentile_cont(0.9) within group (order by duration_) as ninetieth,
                            count(*) - count(end_time_) as open,
                            min(start_time_) filter (where end_time_ is null) as oldest
                        from act_hi_actinst a
                        where proc_def_key_ = :process and act_name_ is not null
                            and (start_time_ >= :since or end_time_ is null) and %s and %s
                        group by act_id_ order by open desc, median desc nulls last, key"""
                                .formatted(WORK, NEEDED))
                .param("process", process)
                .param("since", Timestamp.from(since))
                .query((row, number) -> figures(row))
                .list();
    }

    /** The ways that ended instances took, the most common first. */
    public List<Variant> variants(String process, Instant since, int atMost) {
        return jdbc.sql(
                        """
                        select marks, count(*) as instances, percentile_cont(0.5) within group (order by lasted) as median
                        from (select p.id_, p.duration_ as lasted,
                                array_agg(a.act_name_::text order by a.sequence_counter_, a.start_time_) as marks
                            from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.id_
                            where p.proc_def_key_ = :process and p.start_time_ >= :since and p.end_time_ is not null
                                and a.act_name_ is not null and %s and %s
                            group by p.id_) ways
                        group by marks order by instances desc, marks limit :most"""
                                .formatted(MARKS, NEEDED))
                .param("process", process)
                .param("since", Timestamp.from(since))
                .param("most", atMost)
                .query((row, number) -> new Variant(
                        List.of((String[]) row.getArray("marks").getArray()),
                        row.getLong("instances"),
                        Duration.ofMillis(row.getLong("median"))))
                .list();
    }

    /** Everything that happened under a business key, called processes included, in the order in which it began. */
    public List<Passage> course(String businessKey, int atMost) {
        return jdbc.sql(
                        """
                        select (select coalesce(d.name_, d.key_) from act_re_procdef d where d.id_ = a.proc_def_id_) as process,
                            a.act_name_, a.start_time_, a.end_time_, a.act_inst_state_ = 2 as cancelled, %s as work
                        from act_hi_actinst a
                        where a.act_name_ is not null and a.act_type_ not like '%%Gateway' and %s
                            and a.root_proc_inst_id_ in
                                (select root_proc_inst_id_ from act_hi_procinst where business_key_ = :key)
                        order by a.start_time_, a.sequence_counter_ limit :most"""
                                .formatted(WORK, NEEDED))
                .param("key", businessKey)
                .param("most", atMost)
                .query((row, number) -> new Passage(
                        row.getString("process"),
                        row.getString("act_name_"),
                        row.getTimestamp("start_time_").toInstant(),
                        instant(row, "end_time_"),
                        row.getBoolean("cancelled"),
                        row.getBoolean("work")))
                .list();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getString("key"),
                row.getString("name"),
                row.getLong("ended"),
                duration(row, "median"),
                duration(row, "ninetieth"),
                row.getLong("open"),
                instant(row, "oldest"));
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        var millis = row.getLong(column);
        return row.wasNull() ? null : Duration.ofMillis(millis);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
