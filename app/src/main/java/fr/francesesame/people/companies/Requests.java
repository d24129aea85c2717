package fr.francesesame.people.companies;

import fr.francesesame.processes.CompanyCertifications;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests to the customs administrator. */
@Component
class Requests {

    private final JdbcClient jdbc;
    private final CompanyCertifications processes;

    Requests(JdbcClient jdbc, CompanyCertifications processes) {
        this.jdbc = jdbc;
        this.processes = processes;
    }

    /** Opens one, with its task; false where one is open already. */
    boolean ask(Link link, String position, String message) {
        var id = jdbc.sql(
                        """
                insert into certification_request (username, siret, position, message) values (?, ?, ?, ?)
                on conflict do nothing returning id""")
                .params(link.username(), link.siret(), position, message)
                .query(Long.class)
                .optional();
        id.ifPresent(request -> processes.ask(subject(request)));
        return id.isPresent();
    }

    void withdraw(Link link) {
        jdbc.sql("update certification_request set state = 'WITHDRAWN', decided_at = now(), decided_by = username"
                        + " where username = ? and siret = ? and state = 'OPEN' returning id")
                .params(link.username(), link.siret())
                .query(Long.class)
                .optional()
                .ifPresent(request -> processes.withdrawn(subject(request)));
    }

    Request get(String subject) {
        return jdbc.sql("select * from certification_request where id = ?")
                .param(Long.valueOf(subject.substring(subject.indexOf('-') + 1)))
                .query((row, n) -> new Request(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("siret"),
                        row.getString("position"),
                        row.getString("message"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("state"),
                        row.getString("company_name"),
                        row.getBoolean("correspondent"),
                        row.getBoolean("manager"),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .single();
    }

    /** What the administrator entered; the process carries it out. */
    void decided(String subject, Decision decision) {
        jdbc.sql(
                        """
                update certification_request set state = :state, company_name = :name, correspondent = :correspondent,
                    manager = :manager, reason = :reason, decided_at = now(), decided_by = :by where id = :id""")
                .param("state", decision.certified() ? "CERTIFIED" : "REFUSED")
                .param("name", decision.companyName())
                .param("correspondent", decision.correspondent())
                .param("manager", decision.manager())
                .param("reason", decision.reason())
                .param("by", decision.by())
                .param("id", get(subject).id())
                .update();
    }

    static String subject(long request) {
        return "RATTACHEMENT-" + request;
    }

    record Decision(
            boolean certified,
            String companyName,
            boolean correspondent,
            boolean manager,
            @Nullable String reason,
            String by) {}

    /** {@code position}: what the applicant is in his company; {@code decidedBy} and what follows from it once decided. */
    record Request(
            long id,
            String username,
            String siret,
            String position,
            String message,
            Instant askedAt,
            String state,
            @Nullable String companyName,
            boolean correspondent,
            boolean manager,
            @Nullable String reason,
            @Nullable String decidedBy) {}
}
