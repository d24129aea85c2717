package fr.francesesame.goods.checks;

import fr.francesesame.processes.Formalities;
import fr.francesesame.terms.Reference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class RecordedRequests implements OperatorRequests {

    /** A second opinion extends the time once only. */
    private static final String OPEN =
            """
            select case when step = 'PUTTING_RIGHT' and next_who = 'OPERATOR' then 'PUTTING_RIGHT'
              when step = 'MEASURE' and not suspended and not exists (select 1 from operator_request r
                where r.reference = f.reference and r.kind = 'SECOND_OPINION') then 'SECOND_OPINION' end
            from formality f where reference = ?
            """;

    private final JdbcClient jdbc;
    private final Formalities formalities;
    private final RecordedRefusals refusals;
    private final TransactionTemplate transaction;

    RecordedRequests(
            JdbcClient jdbc,
            Formalities formalities,
            RecordedRefusals refusals,
            PlatformTransactionManager transactions) {
        this.refusals = refusals;
        this.jdbc = jdbc;
        this.formalities = formalities;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Kind> open(Reference reference) {
        return jdbc.sql(OPEN)
                .param(reference.value())
                .query(String.class)
                .optional()
                .map(Kind::valueOf);
    }

    @Override
    public boolean make(Reference reference, Kind kind, String text, String username) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var made = open(reference).filter(kind::equals).isPresent() && tell(reference, kind);
            if (made) {
                keep(reference, kind, text, username);
            } else {
                status.setRollbackOnly();
            }
            return made;
        }));
    }

    private boolean tell(Reference reference, Kind kind) {
        return switch (kind) {
            case PUTTING_RIGHT -> formalities.puttingRightProposed(reference);
            case SECOND_OPINION -> extended(reference);
        };
    }

    private boolean extended(Reference reference) {
        refusals.extended(reference);
        return formalities.secondOpinionAsked(reference);
    }

    private void keep(Reference reference, Kind kind, String text, String username) {
        jdbc.sql("insert into operator_request (reference, kind, username, text, at) values (?, ?, ?, ?, now())")
                .params(reference.value(), kind.name(), username, text)
                .update();
    }

    @Override
    public List<Request> of(Reference reference) {
        return jdbc.sql("select kind, at, username, text from operator_request where reference = ? order by id")
                .param(reference.value())
                .query((row, n) -> new Request(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("username"),
                        row.getString("text")))
                .list();
    }
}
