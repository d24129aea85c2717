package fr.francesesame.foundation.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.audit.Act.Kind;
import fr.francesesame.foundation.audit.Act.Subject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class RecordedAuditTrail implements AuditTrail {

    private static final String INSERT =
            """
            insert into audit_line (chain, person, action, subject_kind, subject, mandate, details)
            select :chain, audit_person_no(:person::text), :action, case when given.kind <> 'CASE' then given.kind
                  when exists (select 1 from formality where reference = given.id) then 'FORMALITY'
                  when given.kind is not null then 'OTHER' end,
                case given.kind when 'ACCOUNT' then audit_person_no(given.id)::text else given.id end, :mandate::text, :details::jsonb
            from (values (:kind::text, :subject::text)) as given (kind, id)
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ObjectProvider<ActingUnder> mandates;
    private final Clock clock;

    RecordedAuditTrail(JdbcClient jdbc, ObjectMapper json, ObjectProvider<ActingUnder> mandates, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void record(Act act) {
        write(Chain.ACTS, act);
    }

    /** A sign-in or sign-out: kept six months. */
    void connection(Act act) {
        write(Chain.connections(clock.instant()), act);
    }

    private void write(String chain, Act act) {
        var person = act.person() == null ? signedIn() : act.person();
        var subject = act.subject();
        jdbc.sql(INSERT)
                .param("chain", chain)
                .param("person", person)
                .param("action", act.action())
                .param("kind", subject == null ? null : subject.kind().name())
                .param("subject", subject == null ? null : subject.id())
                .param("mandate", mandate(person, subject))
                .param("details", details(act))
                .update();
    }

    private @Nullable String mandate(@Nullable String person, @Nullable Subject subject) {
        if (person == null || subject == null || subject.kind() == Kind.ACCOUNT) {
            return null;
        }
        return mandates.stream()
                .flatMap(room -> room.mandate(person, subject).stream())
                .findFirst()
                .orElse(null);
    }

    private String details(Act act) {
        try {
            return json.writeValueAsString(act.details());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable String signedIn() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || signedIn.getName().equals("anonymousUser") ? null : signedIn.getName();
    }
}
