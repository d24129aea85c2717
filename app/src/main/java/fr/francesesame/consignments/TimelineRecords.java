package fr.francesesame.consignments;

import fr.francesesame.terms.Reference;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TimelineRecords implements Timeline {

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final Changes changes;

    TimelineRecords(JdbcClient jdbc, CertificateJson json, Changes changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
    }

    @Override
    public void add(Reference reference, String code, Map<String, ?> details, @Nullable String who) {
        write(reference, code, details, who, "ALL");
    }

    @Override
    public void addForAgents(Reference reference, String code, Map<String, ?> details, @Nullable String who) {
        write(reference, code, details, who, "AGENTS");
    }

    private void write(Reference reference, String code, Map<String, ?> details, @Nullable String who, String to) {
        jdbc.sql("insert into timeline_entry (reference, at, code, details, who, audience)"
                        + " values (?, clock_timestamp(), ?, ?::jsonb, ?, ?)")
                .params(reference.value(), code, json.write(details), who, to)
                .update();
        changes.mark(reference);
    }
}
