package fr.francesesame.goods.consignments;

import fr.francesesame.terms.Reference;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RecordedTimeline implements Timeline {

    /** The mandate under which an operator acts where no party is his own company. */
    private static final String UNDER_MANDATE =
            """
            coalesce((select jsonb_build_object('mandate', min(s.mandate)::text)
                from account_sight s join formality_party p using (identifier) join formality f using (reference)
                where s.username = :who and s.action = 'ACT' and f.reference = :reference
                    and (s.formality_type is null or s.formality_type = f.type)
                having bool_and(s.mandate is not null)), '{}')""";

    private final JdbcClient jdbc;
    private final CertificateJson json;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    RecordedTimeline(JdbcClient jdbc, CertificateJson json, Changes changes, ApplicationEventPublisher events) {
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
                        + " values (:reference, clock_timestamp(), :code, :details::jsonb || " + UNDER_MANDATE
                        + ", :who, :to) returning at")
                .param("reference", reference.value())
                .param("code", code)
                .param("details", json.write(details))
                .param("who", who, Types.VARCHAR)
                .param("to", to)
                .query(OffsetDateTime.class)
                .single();
        changes.mark(reference);
        return at.toInstant();
    }
}
