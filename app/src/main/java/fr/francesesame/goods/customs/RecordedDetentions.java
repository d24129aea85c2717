package fr.francesesame.goods.customs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.processes.ports.DetainedGoods;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of detained goods, by the MRN of the declaration. */
@Component
class RecordedDetentions implements DetainedGoods {

    /** Formalities in force that name the declaration, or one of its containers. */
    private static final String NOTIFIED =
            """
            select distinct f.type from formality f join formality_term t using (reference), customs_detention d
            where d.mrn = ? and (t.kind = 'MRN' and t.term = d.mrn or t.kind = 'CONTAINER' and t.term = any(d.containers))
              and f.step not in ('DRAFT', 'CANCELLED', 'DELETED', 'ENDED', 'REPLACED')
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RecordedDetentions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A case as customs and inspectors see it. */
    record Detention(
            String mrn,
            Declaration declaration,
            DetentionState state,
            List<Missing> missing,
            @Nullable String reason) {}

    /** False where there is one already. */
    boolean open(String mrn, Declaration declared) {
        return jdbc.sql("insert into customs_detention (mrn, bcp, declared_at, containers, lines)"
                                + " values (?, ?, ?, ?, ?::jsonb) on conflict do nothing")
                        .params(
                                mrn,
                                declared.post(),
                                declared.declaredAt(),
                                declared.named().toArray(String[]::new),
                                write(declared.lines()))
                        .update()
                > 0;
    }

    Optional<Detention> find(String mrn) {
        return jdbc.sql("select * from customs_detention where mrn = ?")
                .param(mrn)
                .query((row, n) -> detention(row))
                .optional();
    }

    /** Cases still open that the formality concerns; they stay locked until the end of the transaction. */
    List<String> heldFor(String reference) {
        return jdbc.sql(
                        """
                        select d.mrn from customs_detention d where d.state = 'HELD' and exists (
                            select 1 from formality_term t where t.reference = ? and (t.kind = 'MRN' and t.term = d.mrn
                              or t.kind = 'CONTAINER' and t.term = any(d.containers)))
                        order by d.mrn for update""")
                .param(reference)
                .query(String.class)
                .list();
    }

    /** Whether all that was found missing is there now; no, while it has not been looked for. */
    boolean isComplete(String mrn) {
        var missing = jdbc.sql("select missing from customs_detention where mrn = ? and missing is not null")
                .param(mrn)
                .query((row, n) -> List.of(read(row.getString(1), Missing[].class)))
                .optional();
        return missing.isPresent()
                && notified(mrn)
                        .containsAll(missing.get().stream().map(Missing::type).toList());
    }

    @Override
    public Detained of(String mrn) {
        var declared = jdbc.sql("select * from customs_detention where mrn = ? for update")
                .param(mrn)
                .query((row, n) -> detention(row))
                .single()
                .declaration();
        var lines = IntStream.range(0, declared.lines().size())
                .mapToObj(place -> line(place + 1, declared.lines().get(place)))
                .toList();
        return new Detained(
                new BorderPost(declared.post()), declared.declaredAt().toInstant(), lines, notified(mrn));
    }

    @Override
    public void missing(String mrn, List<Missing> formalities) {
        jdbc.sql("update customs_detention set missing = ?::jsonb where mrn = ?")
                .params(write(formalities), mrn)
                .update();
    }

    @Override
    public void nothingMissing(String mrn) {
        settle(mrn, DetentionState.NOTHING_MISSING, null, null);
    }

    @Override
    public void followed(String mrn) {
        settle(mrn, DetentionState.NOTIFIED, null, null);
    }

    void settle(String mrn, DetentionState state, @Nullable String reason, @Nullable String person) {
        jdbc.sql("update customs_detention set state = :state, reason = :reason, settled_by = :person,"
                        + " settled_at = now() where mrn = :mrn and state = 'HELD'")
                .param("state", state.name())
                .param("reason", reason)
                .param("person", person)
                .param("mrn", mrn)
                .update();
    }

    private Set<FormalityType> notified(String mrn) {
        return jdbc.sql(NOTIFIED)
                .param(mrn)
                .query((row, n) -> FormalityType.valueOf(row.getString(1)))
                .set();
    }

    private static Line line(int number, Declaration.Line declared) {
        return new Line(number, declared.cn(), declared.origin(), declared.organic(), declared.weightKg());
    }

    private Detention detention(ResultSet row) throws SQLException {
        var missing = row.getString("missing");
        return new Detention(
                row.getString("mrn"),
                new Declaration(
                        row.getString("bcp"),
                        row.getObject("declared_at", OffsetDateTime.class),
                        List.of((String[]) row.getArray("containers").getArray()),
                        List.of(read(row.getString("lines"), Declaration.Line[].class))),
                DetentionState.valueOf(row.getString("state")),
                missing == null ? List.of() : List.of(read(missing, Missing[].class)),
                row.getString("reason"));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
