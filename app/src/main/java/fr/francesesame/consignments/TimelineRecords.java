package fr.francesesame.consignments;

import fr.francesesame.terms.Reference;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TimelineRecords implements Timeline {

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
                        + " values (:reference, clock_timestamp(), :code, :details::jsonb || " + UNDER_MANDATE
                        + ", :who, :to)")
                .param("reference", reference.value())
                .param("code", code)
                .param("details", json.write(details))
                .param("who", who, Types.VARCHAR)
                .param("to", to)
                .update();
        changes.mark(reference);
    }
}
