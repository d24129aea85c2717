package fr.francesesame;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Vergers du Havre has given, asked for and connected, for the walk along the routes; each route's own thing by its path. */
final class CompanySamples {

    private static final String COMPANY = "09123456700013";
    private static final String FORWARDER = "09456789800013";
    private static final String COLLEAGUE = "importateur03";
    private static final String THREAD = "M2026-900001";
    private static final String REQUEST = "A2026-900001";

    private final JdbcClient jdbc;
    private final SecretBox box;

    CompanySamples(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** {@code reference}: a CHED-PP that names the company. */
    Map<String, String> put(String reference) {
        colleague();
        var mandates = "/entreprise/mandats/" + mandate();
        var system = system(reference);
        var visit = "/rendez-vous/" + appointment(reference);
        return Map.ofEntries(
                Map.entry("/entreprise/comptes/{username}/{siret}", "/entreprise/comptes/" + COLLEAGUE + "/" + COMPANY),
                Map.entry("/entreprise/etablissements/{siret}", "/entreprise/etablissements/" + COMPANY),
                Map.entry("/entreprise/droits/{id}", "/entreprise/droits/" + right()),
                Map.entry("/entreprise/mandats/{id}", mandates),
                Map.entry("/entreprise/webhooks/{id}", "/entreprise/webhooks/" + system),
                Map.entry("{event}", event(system, reference).toString()),
                Map.entry("/api/v1/webhooks/{id}", "/api/v1/webhooks/" + system(reference)),
                Map.entry("/notifications/{id}", "/notifications/" + notice(reference)),
                Map.entry("/rendez-vous/{id}/agenda", visit + "/agenda"),
                Map.entry("/rendez-vous/{id}/chauffeur", visit + "/chauffeur"),
                Map.entry("/rendez-vous/{id}/confirmation.pdf", visit + "/confirmation.pdf"),
                Map.entry("/refus/{id}.pdf", "/refus/" + refusal(reference) + ".pdf"),
                Map.entry("/documents/{id}", "/documents/" + document(reference)),
                Map.entry("/messagerie/{fil}", "/messagerie/" + thread(reference)),
                Map.entry("/fichiers/{id}", "/fichiers/" + threadFile()),
                Map.entry("/assistance/demandes/{numero}/fichiers/{id}", request() + "/fichiers/" + requestFile()),
                Map.entry("/assistance/demandes/{numero}", "/assistance/demandes/" + REQUEST),
                Map.entry(
                        "/entreprise/fiche/{siret}/contacts/{usage}",
                        "/entreprise/fiche/" + COMPANY + "/contacts/QUAY"),
                Map.entry("/messagerie/modeles/{id}", "/messagerie/modeles/" + template()),
                Map.entry("/api/v1/threads/{number}", "/api/v1/threads/" + THREAD),
                Map.entry("/messages-recus/{message}", "/messages-recus/" + message(reference)),
                Map.entry("/pieces/{id}", "/pieces/" + file(reference)),
                Map.entry("/preuves/{id}/fichier", "/preuves/" + evidence(reference) + "/fichier"));
    }

    /** Attached to the company, and certified by nobody yet. */
    private void colleague() {
        jdbc.sql("insert into account_company (username, siret) values (?, ?)")
                .params(COLLEAGUE, COMPANY)
                .update();
    }

    private long right() {
        return jdbc.sql("insert into access_right (username, siret, service, action, starts_on, granted_by)"
                        + " values (?, ?, 'TRACKING', 'READ', current_date, 'correspondant01') returning id")
                .params(COLLEAGUE, COMPANY)
                .query(Long.class)
                .single();
    }

    private long mandate() {
        return jdbc.sql(
                        "insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values (?, ?,"
                                + " '{CHED_PP}', current_date - 1, current_date + 9, 'ACCEPTED', 'correspondant01') returning id")
                .params(COMPANY, FORWARDER)
                .query(Long.class)
                .single();
    }

    private UUID system(String reference) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into webhook_subscription (id, siren, url, topics, state, secret, created_at, changed_at)"
                        + " values (?, ?, 'https://127.0.0.1/', '{STEP}', 'SUSPENDED', ?, now(), now())")
                .params(id, COMPANY.substring(0, 9), box.shut(SecretColumn.WEBHOOK, id, "whsec_eA==".getBytes(UTF_8)))
                .update();
        jdbc.sql("insert into webhook_line (subscription_id, reference, last_position) values (?, ?, 1)")
                .params(id, reference)
                .update();
        return id;
    }

    private UUID event(UUID system, String reference) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into webhook_event (id, subscription_id, reference, position, type, body, state, created_at,"
                        + " retry_until) values (?, ?, ?, 1, 'step.RECEIVED', '{}', 'DELIVERED', now(), now())")
                .params(id, system, reference)
                .update();
        return id;
    }

    private long notice(String reference) {
        return jdbc.sql("insert into notice (username, reference, milestone, occurrence, audience)"
                        + " values ('importateur01', ?, 'RELEASED', now(), 'OPERATOR') returning id")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private UUID appointment(String reference) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, starts_at, ends_at)"
                        + " select ?, consignment_id, 'CONFIRMED', 'FRLEH1', 'SIVEP_PLANT', 'PLANT_HEALTH', 30,"
                        + " now() + interval '2 days', now() + interval '2 days 30 minutes'"
                        + " from formality where reference = ?")
                .params(id, reference)
                .update();
        jdbc.sql("insert into appointment_formality values (?, ?)")
                .params(id, reference)
                .update();
        return id;
    }

    private UUID evidence(String reference) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into evidence_request (id, reference, username, reason, asked_at, state, file, digest, sealed_at)"
                                + " values (?, ?, 'importateur01', 'litige', now(), 'SEALED', 'x', 'd', now())")
                .params(id, reference)
                .update();
        return id;
    }

    private long refusal(String reference) {
        return jdbc.sql("insert into refusal (reference, version, measure, reasons, lines, urgent, motivation, person,"
                        + " drafted_at) values (?, 1, 'DESTRUCTION', '{OTHER}', '{}', false, 'Larves', 'sivepphyto02', now())"
                        + " returning id")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private UUID document(String reference) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into folder_document (id, series, version, kind, name, media_type, size, digest, person, state)"
                                + " values (?, ?, 1, 'INVOICE', 'x.pdf', 'application/pdf', 1, 'd', 'importateur01', 'CLEAN')")
                .params(id, id)
                .update();
        jdbc.sql("insert into folder_document_formality values (?, ?)")
                .params(id, reference)
                .update();
        jdbc.sql("insert into folder_content values (?, 0, 'x')").param(id).update();
        return id;
    }

    private String thread(String reference) {
        jdbc.sql(
                        "insert into message_thread (number, reference, siret, topic, subject, service, bcp, awaits, opened_by)"
                                + " values (?, ?, ?, 'DOCUMENTS', 'x', 'SIVEP_PLANT', 'FRLEH1', 'SERVICE', 'importateur01')")
                .params(THREAD, reference, COMPANY)
                .update();
        return THREAD;
    }

    private UUID threadFile() {
        var id = UUID.randomUUID();
        jdbc.sql("with entry as (insert into message_entry (thread, kind, side, person, body)"
                        + " values (?, 'MESSAGE', 'OPERATOR', 'importateur01', 'x') returning id)"
                        + " insert into message_file (id, entry, name, media_type, size, digest, person, state)"
                        + " select ?, id, 'x.pdf', 'application/pdf', 1, 'd', 'importateur01', 'CLEAN' from entry")
                .params(THREAD, id)
                .update();
        jdbc.sql("insert into folder_content values (?, 0, 'x')").param(id).update();
        return id;
    }

    /** The path of a request for assistance of the importer's. */
    private String request() {
        jdbc.sql(
                        "insert into assistance_request (number, kind, subject, username) values (?, 'QUESTION', 'x', 'importateur01')")
                .param(REQUEST)
                .update();
        return "/assistance/demandes/" + REQUEST;
    }

    private UUID requestFile() {
        var id = UUID.randomUUID();
        jdbc.sql("with entry as (insert into assistance_entry (request, kind, person, body)"
                        + " values (?, 'MESSAGE', 'importateur01', 'x') returning id)"
                        + " insert into assistance_file (id, entry, name, media_type, size, digest, person, state)"
                        + " select ?, id, 'x.pdf', 'application/pdf', 1, 'd', 'importateur01', 'CLEAN' from entry")
                .params(REQUEST, id)
                .update();
        jdbc.sql("insert into folder_content values (?, 0, 'x')").param(id).update();
        return id;
    }

    private long template() {
        return jdbc.sql("select min(id) from message_template")
                .query(Long.class)
                .single();
    }

    private long message(String reference) {
        return jdbc.sql("select min(id) from ched_message where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    private UUID file(String reference) {
        return jdbc.sql(
                        "insert into dossier_file (reference, belongs_to, place, name, media_type, size, digest, content,"
                                + " person) values (?, 'HEARING', '1', 'x.pdf', 'application/pdf', 1, 'd', 'x', 'importateur01')"
                                + " returning id")
                .param(reference)
                .query(UUID.class)
                .single();
    }
}
