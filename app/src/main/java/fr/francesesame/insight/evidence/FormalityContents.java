package fr.francesesame.insight.evidence;

import fr.francesesame.terms.Reference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything that is recorded of a formality, table by table, as JSON; and the messages as they came in. People of other
 * companies are no business of who asks: whom notices went to is left out, and in the audit people are numbers.
 */
@Component
class FormalityContents {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("formalite", "select * from formality where reference = ?");
        PARTS.put(
                "versions",
                "select version, message_id, status_code, updated_at, recorded_at, certificate from formality_version where reference = ? order by version");
        PARTS.put("chronologie", "select * from timeline_entry where reference = ? order by id");
        PARTS.put("decisions", "select * from decision_taken where reference = ? order by id");
        PARTS.put("controles-prevus", "select * from planned_check where reference = ? order by position");
        PARTS.put("taux", "select * from line_frequency where reference = ? order by line, row_key");
        PARTS.put("tirages", "select * from draw where reference = ? order by drawn_at");
        PARTS.put("constatations", "select * from check_finding where reference = ? order by id");
        PARTS.put("lignes-qualifiees", "select * from line_qualification where reference = ? order by line, at");
        PARTS.put("reponses-par-ligne", "select * from line_answer where reference = ? order by line, at");
        PARTS.put("destination-qualifiee", "select * from purpose_qualification where reference = ? order by at");
        PARTS.put("poste-qualifie", "select * from post_qualification where reference = ? order by at");
        PARTS.put("controle-d-identite", "select * from identity_method where reference = ?");
        PARTS.put("conteneurs-demandes", "select * from wanted_container where reference = ? order by container");
        PARTS.put("lignes-renforcees", "select * from raised_line where reference = ? order by line");
        PARTS.put(
                "controles-renforces-comptes",
                "select * from intensified_consignment where reference = ? order by at, control_id");
        PARTS.put("remplacements", "select * from ched_replacement where ? in (replaced, replacing) order by replaced");
        PARTS.put("fractionnements", "select * from formality_split where ? in (reference, whole) order by reference");
        PARTS.put("operateurs", "select * from formality_party where reference = ? order by position");
        PARTS.put("echantillons", "select * from sample where reference = ? order by id");
        PARTS.put("refus", "select * from refusal where reference = ? order by id");
        PARTS.put(
                "pieces",
                "select id, belongs_to, place, name, media_type, size, digest, person, at from dossier_file where reference = ? and belongs_to <> 'TASK' order by at, id");
        PARTS.put(
                "documents",
                "select d.id, d.series, d.version, d.kind, d.name, d.media_type, d.size, d.digest, d.person, d.at, d.state"
                        + " from folder_document d join folder_document_formality l on l.document_id = d.id"
                        + " where l.reference = ? order by d.at, d.id");
        PARTS.put("observations", "select * from observation where reference = ? order by id");
        PARTS.put("demandes", "select * from operator_request where reference = ? order by id");
        PARTS.put(
                "rendez-vous",
                "select a.* from appointment a join appointment_formality f on f.appointment_id = a.id where f.reference = ? order by a.created_at");
        PARTS.put("douane", "select * from customs_message where reference = ? order by id");
        PARTS.put("decisions-transmises", "select * from ched_decision where reference = ? order by number");
        PARTS.put(
                "avis",
                "select id, channel, milestone, state, attempts, created_at, sent_at from delivery where reference = ? order by created_at");
        PARTS.put("messages-retenus", "select * from held_message where reference = ? order by id");
        PARTS.put(
                "demandes-de-copie",
                "select id, asked_at, state from evidence_request where reference = ? order by asked_at");
        PARTS.put("suspensions", "select * from formality_suspension where reference = ? order by id");
        PARTS.put(
                "messages",
                "select id, digest, status_code, updated_at, received_at, outcome, sender, duplicate_of from ched_message where reference = ? order by id");
        PARTS.put(
                "fils",
                "select number, siret, topic, subject, service, bcp, state, awaits, due_at, overdue, opened_by, opened_at, changed_at"
                        + " from message_thread where reference = ? order by number");
        PARTS.put(
                "echanges",
                "select e.* from message_entry e join message_thread t on t.number = e.thread"
                        + " where t.reference = ? and e.kind <> 'NOTE' order by e.id");
        PARTS.put(
                "pieces-echanges",
                "select f.id, f.entry, f.name, f.media_type, f.size, f.digest, f.person, f.state, f.at from message_file f"
                        + " join message_entry e on e.id = f.entry join message_thread t on t.number = e.thread"
                        + " where t.reference = ? and e.kind <> 'NOTE' order by f.at, f.id");
        PARTS.put(
                "audit",
                "select l.id, l.at, l.person, l.action, l.mandate, l.details, s.no, s.previous_hash, s.hash"
                        + " from audit_line l left join audit_seal s on s.line_id = l.id"
                        + " where l.subject_kind = 'FORMALITY' and l.subject = ? order by l.id");
    }

    private final JdbcClient jdbc;

    FormalityContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How each part is read. */
    static Collection<String> questions() {
        return PARTS.values();
    }

    /** JSON array of each part by its name; PostgreSQL writes it, so that nothing is lost between a column and the file. */
    Map<String, String> parts(Reference reference) {
        var parts = new LinkedHashMap<String, String>();
        PARTS.forEach((name, question) -> parts.put(name, json(question, reference)));
        return parts;
    }

    private String json(String question, Reference reference) {
        return jdbc.sql("select coalesce(jsonb_pretty(jsonb_agg(to_jsonb(r))), '[]') from (" + question + ") r")
                .param(reference.value())
                .query(String.class)
                .single();
    }

    /** Documents and photographs under the name that the file gives them. */
    List<Piece> pieces(Reference reference) {
        return jdbc.sql(
                        "select id, name, content from dossier_file where reference = ? and belongs_to <> 'TASK' order by at, id")
                .param(reference.value())
                .query((row, n) ->
                        new Piece(row.getString("id") + "-" + row.getString("name"), row.getBytes("content")))
                .list();
    }

    List<Message> messages(Reference reference) {
        return jdbc.sql("select id, raw from ched_message where reference = ? and raw is not null order by id")
                .param(reference.value())
                .query((row, n) -> new Message(row.getLong("id"), row.getBytes("raw")))
                .list();
    }

    List<Entry> timeline(Reference reference) {
        return jdbc.sql("select at, code, details, who from timeline_entry where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("code"),
                        row.getString("details"),
                        row.getString("who")))
                .list();
    }

    List<Reason> reasons(Reference reference) {
        return jdbc.sql("select at, decision, table_version, array_to_string(rules, ', ') as rules, reason, legal_basis"
                        + " from decision_taken where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new Reason(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("decision"),
                        row.getInt("table_version"),
                        row.getString("rules"),
                        row.getString("reason"),
                        row.getString("legal_basis")))
                .list();
    }

    String type(Reference reference) {
        return jdbc.sql("select type from formality where reference = ?")
                .param(reference.value())
                .query(String.class)
                .single();
    }

    /** Code of the post whose clock tells its times; empty where it has none. */
    Optional<String> post(Reference reference) {
        return jdbc.sql("select bcp from formality where reference = ? and bcp is not null")
                .param(reference.value())
                .query(String.class)
                .optional();
    }

    record Message(long id, byte[] raw) {

        /** XML begins otherwise, whatever blanks and marks stand before it. */
        boolean isJson() {
            return new String(raw, 0, Math.min(raw.length, 64), StandardCharsets.UTF_8)
                    .replaceAll("[\\s\\ufeff\\x00]", "")
                    .startsWith("{");
        }
    }

    record Piece(String name, byte[] content) {}

    record Entry(Instant at, String code, String details, @Nullable String who) {}

    record Reason(Instant at, String decision, int tableVersion, String rules, String reason, String legalBasis) {}
}
