package fr.francesesame.consignments;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TimelineRecords implements Timeline {

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    TimelineRecords(JdbcClient jdbc, CertificateJson json, Changes changes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.events = events;
    }

    @Override
    public void add(Reference reference, String code, Map<String, ?> details, @Nullable String who) {
        var at = write(reference, code, details, who, "ALL");
        events.publishEvent(new FactRecorded(reference, code, details, at));
    }

    @Override
    public void addForAgents(Reference reference, String code, Map<String, ?> details, @Nullable String who) {
        write(reference, code, details, who, "AGENTS");
    }

    private Instant write(Reference reference, String code, Map<String, ?> details, @Nullable String who, String to) {
        var at = jdbc.sql("insert into timeline_entry (reference, at, code, details, who, audience)"
                        + " values (?, clock_timestamp(), ?, ?::jsonb, ?, ?) returning at")
                .params(reference.value(), code, json.write(details), who, to)
                .query(OffsetDateTime.class)
                .single();
        changes.mark(reference);
        return at.toInstant();
    }
}
