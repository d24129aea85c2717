package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyEvents.Kind;
import fr.francesesame.people.letters.LetterKind;
import fr.francesesame.terms.FormalityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Importers let forwarders act for them: given by the one, accepted by the other, ended by either. */
@Service
class Mandates {

    private static final String MANDATE =
            """
            select m.*, o.name as mandator_name, f.name as mandatary_name,
                m.state = 'ACCEPTED' and :today::date between m.starts_on and m.ends_on as holds
            from mandate m join company o on o.siret = m.mandator join company f on f.siret = m.mandatary
            """;

    private final JdbcClient jdbc;
    private final Rights rights;
    private final CompanyEvents events;
    private final MandateLetters letters;

    Mandates(JdbcClient jdbc, Rights rights, CompanyEvents events, MandateLetters letters) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.events = events;
        this.letters = letters;
    }

    List<Mandate> given(List<String> sirets) {
        return of("mandator", sirets);
    }

    List<Mandate> received(List<String> sirets) {
        return of("mandatary", sirets);
    }

    private List<Mandate> of(String side, List<String> sirets) {
        return jdbc.sql(MANDATE + "where m." + side + " = any(:sirets) order by m.id desc limit 200")
                .param("today", rights.today())
                .param("sirets", sirets.toArray(String[]::new))
                .query((row, n) -> mandate(row))
                .list();
    }

    /** Whether somebody at that company could accept it. */
    boolean isKnown(String siret) {
        return jdbc.sql("select exists (select 1 from company_authority where siret = ? and role = 'MANAGER')")
                .param(siret)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void give(String mandator, String mandatary, Set<FormalityType> types, LocalDate from, LocalDate until, String by) {
        var names = types.stream().map(Enum::name).sorted().toArray(String[]::new);
        var id = jdbc.sql("insert into mandate (mandator, mandatary, types, starts_on, ends_on, given_by)"
                        + " values (?, ?, ?, ?, ?, ?) returning id")
                .params(mandator, mandatary, names, from, until, by)
                .query(Long.class)
                .single();
        tell(mandator, mandatary, Kind.MANDATE_GIVEN, by, String.join(" ", names));
        letters.post(id, LetterKind.MANDATE_GIVEN);
    }

    @Transactional
    boolean answer(long id, List<String> sirets, boolean accepted, String by) {
        return changed(
                jdbc.sql("update mandate set state = :state, answered_at = now(), answered_by = :by where id = :id"
                                + " and mandatary = any(:sirets) and state = 'GIVEN' and ends_on >= :today::date"
                                + " returning mandator, mandatary")
                        .param("state", accepted ? "ACCEPTED" : "REFUSED")
                        .param("today", rights.today()),
                id,
                sirets,
                accepted ? Kind.MANDATE_ACCEPTED : Kind.MANDATE_REFUSED,
                by);
    }

    @Transactional
    boolean end(long id, List<String> sirets, String by) {
        return changed(
                jdbc.sql("update mandate set state = 'ENDED', ended_at = now(), ended_by = :by where id = :id"
                        + " and (mandator = any(:sirets) or mandatary = any(:sirets)) and state in ('GIVEN', 'ACCEPTED')"
                        + " returning mandator, mandatary"),
                id,
                sirets,
                Kind.MANDATE_ENDED,
                by);
    }

    private boolean changed(JdbcClient.StatementSpec statement, long id, List<String> sirets, Kind kind, String by) {
        var sides = statement
                .param("id", id)
                .param("by", by)
                .param("sirets", sirets.toArray(String[]::new))
                .query(Sides.class)
                .optional();
        sides.ifPresent(known -> {
            tell(known.mandator(), known.mandatary(), kind, by, "n° " + id);
            letters.post(id, LetterKind.valueOf(kind.name()));
        });
        return sides.isPresent();
    }

    /** Both companies have it in their history. */
    private void tell(String mandator, String mandatary, Kind kind, String by, String detail) {
        events.add(mandator, by, kind, by, detail + " · " + mandatary);
        events.add(mandatary, by, kind, by, detail + " · " + mandator);
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getLong("id"),
                row.getString("mandator"),
                row.getString("mandator_name"),
                row.getString("mandatary"),
                row.getString("mandatary_name"),
                Arrays.asList((String[]) row.getArray("types").getArray()),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("state"),
                row.getBoolean("holds"),
                row.getString("given_by"),
                row.getString("answered_by"));
    }

    record Sides(String mandator, String mandatary) {}

    /** {@code holds}: accepted, and today is between its days. */
    record Mandate(
            long id,
            String mandator,
            String mandatorName,
            String mandatary,
            String mandataryName,
            List<String> types,
            LocalDate startsOn,
            LocalDate endsOn,
            String state,
            boolean holds,
            String givenBy,
            @Nullable String answeredBy) {

        public boolean isOpen() {
            return state.equals("GIVEN") || state.equals("ACCEPTED");
        }
    }
}
