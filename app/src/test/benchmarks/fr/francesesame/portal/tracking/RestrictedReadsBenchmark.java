package fr.francesesame.portal.tracking;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.platform.RestrictedReads;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first page of « Suivi », and of a dossier its row and forty lines of its timeline, among fifty thousand formalities of five
 * hundred companies: as an operator is shown them, and read without the role and its policies.
 */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RestrictedReadsBenchmark {

    private static final Reference REFERENCE = new Reference("CHEDPP.FR.2026.8000500");
    private static final Asked ALL = Asked.of(new Filters(null, null, null, null, null));
    private static final int PAGE = 30;
    private static final List<String> ROWS = List.of(
            "insert into consignment select md5(n::text)::uuid, now() from generate_series(1, 50000) n",
            """
            insert into formality (reference, type, consignment_id, status, status_code, step, version, notified_at, purpose,
              content_updated_at, content_digest, step_since, created_at, changed_at)
            select 'CHEDPP.FR.2026.8' || lpad(n::text, 6, '0'), 'CHED_PP', md5(n::text)::uuid, 'NEW', '1',
              'RECEIVED', 1, now(), 'INTERNAL_MARKET', now(), 'd', now(), now(), now() from generate_series(1, 50000) n
            """,
            """
            insert into formality_party (reference, position, role, scheme, identifier)
            select reference, 1, 'CN', 'eori_number', 'FR' || right(reference, 6)::int % 500 from formality
            """,
            """
            insert into timeline_entry (reference, at, code) select 'CHEDPP.FR.2026.8000500', now(), 'received'
            from generate_series(1, 40)
            """,
            "analyze");

    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();
    private final Scope scope = new Scope("importer", Kind.OPERATOR, Set.of("FR0", "SIRET0"), Set.of());
    private OwnTables tables;
    private JdbcClient jdbc;
    private FormalityList list;
    private ScopedReads scopedReads;
    private TransactionTemplate without;

    @Setup(Level.Trial)
    public void open() {
        tables = new OwnTables();
        jdbc = tables.jdbc();
        ROWS.forEach(statement -> jdbc.sql(statement).update());
        room.registerBean(JdbcClient.class, () -> jdbc);
        room.registerBean(PlatformTransactionManager.class, tables::transactions);
        room.register(RestrictedReads.class, ScopedReads.class, FormalityList.class);
        room.refresh();
        list = room.getBean(FormalityList.class);
        scopedReads = room.getBean(ScopedReads.class);
        without = new TransactionTemplate(tables.transactions());
        without.setReadOnly(true);
        without.setName("own rows");
    }

    @TearDown(Level.Trial)
    public void close() {
        room.close();
        tables.close();
    }

    @Benchmark
    public int listUnderTheRole() {
        return list();
    }

    @Benchmark
    public int listWithout() {
        return without(this::list);
    }

    @Benchmark
    public int dossierUnderTheRole() {
        return scopedReads.read(scope, this::dossier);
    }

    @Benchmark
    public int dossierWithout() {
        return without(this::dossier);
    }

    /** A reading in a transaction of this name takes it for its own and leaves the role as it is. */
    private int without(Supplier<Integer> reading) {
        return Objects.requireNonNull(without.execute(status -> reading.get()));
    }

    private int list() {
        return list.page(scope, ALL, null, PAGE).rows().size();
    }

    private int dossier() {
        var row = list.row(scope, REFERENCE).orElseThrow();
        return jdbc.sql("select code from timeline_entry where reference = ? order by id desc limit 200")
                .param(row.reference())
                .query(String.class)
                .list()
                .size();
    }
}
