package fr.francesesame.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.OwnTables;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit is append-only, and whoever changes it behind the database's back is found out. */
class AuditChainTest {

    private final OwnTables tables = new OwnTables();
    private final JdbcClient jdbc = tables.jdbc();
    private AuditSealer sealer;
    private AuditCheck check;

    @BeforeEach
    void room() {
        sealer = new AuditSealer(jdbc, new JdbcTemplate(tables.source()), tables.transactions());
        check = new AuditCheck(sealer, jdbc, tables.source(), tables.transactions());
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private RecordedAuditTrail records(Instant now) {
        var mandates = new StaticListableBeanFactory(
                Map.of("mandates", (ActingUnder) (username, subject) -> java.util.Optional.of("M-12")));
        return new RecordedAuditTrail(
                jdbc,
                new ObjectMapper(),
                mandates.getBeanProvider(ActingUnder.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void acts(int count) {
        var records = records(Instant.now());
        IntStream.range(0, count)
                .forEach(n -> records.record(
                        Act.of("DOSSIER_READ").by("agent" + n % 3).on(Act.Kind.FORMALITY, "CHEDPP.FR.2026." + n)));
    }

    @Test
    void aLineSaysWhoDidWhatOnWhatAndUnderWhichMandate() {
        acts(1);
        var line = new AuditList(jdbc)
                .page(new AuditList.Asked("agent0", "CHEDPP.FR.2026.0"), Long.MAX_VALUE, 10)
                .get(0);
        assertThat(line.action()).isEqualTo("DOSSIER_READ");
        assertThat(line.person()).isEqualTo("agent0");
        assertThat(line.mandate()).isEqualTo("M-12");
        assertThat(line.hash()).isNull();
    }

    @Test
    void anUntouchedChainIsWhole() {
        acts(1200);
        var verdict = check.verdict();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.lines()).isEqualTo(1200);
    }

    @Test
    void theDatabaseRefusesToChangeOrForgetALine() {
        acts(1);
        sealer.seal();
        for (var change : new String[] {
            "update audit_line set action = 'X'",
            "delete from audit_line",
            "truncate audit_line cascade",
            "update audit_seal set no = 9",
            "delete from audit_seal"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).hasStackTraceContaining("append-only");
        }
    }

    @Test
    void aChangedLineIsFoundWhereItStands() {
        acts(5);
        sealer.seal();
        behindTheTriggers("update audit_line set subject = 'AUTRE' where id = 3");
        var broken = check.verdict().broken();
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).no()).isEqualTo(3);
        assertThat(broken.get(0).fault()).isEqualTo(AuditVerdict.Fault.LINE_CHANGED);
    }

    @Test
    void aLineThatIsTakenOutIsFound() {
        acts(5);
        sealer.seal();
        behindTheTriggers("delete from audit_seal where line_id = 3; delete from audit_line where id = 3");
        assertThat(check.verdict().broken())
                .extracting(AuditVerdict.Broken::fault)
                .containsExactly(AuditVerdict.Fault.SEAL_MISSING);
    }

    @Test
    void aLineThatIsSlippedInIsFound() {
        acts(2);
        sealer.seal();
        behindTheTriggers("insert into audit_line (chain, action) values ('ACTS', 'FORGED')");
        assertThat(check.verdict().broken())
                .extracting(AuditVerdict.Broken::fault)
                .containsExactly(AuditVerdict.Fault.LINE_UNCHAINED);
    }

    /** Writers hold no lock of each other's: a transaction left open keeps nobody from writing and sealing. */
    @Test
    void writersWaitForNobodyAndTheChainStaysWhole() throws Exception {
        try (var open = tables.source().getConnection()) {
            open.setAutoCommit(false);
            open.createStatement().execute("insert into audit_line (chain, action) values ('ACTS', 'SLOW')");
            var writers = IntStream.range(0, 4)
                    .mapToObj(n -> CompletableFuture.runAsync(() -> acts(50)))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writers).join();
            assertThat(check.verdict().lines()).isEqualTo(200);
            open.commit();
        }
        assertThat(check.verdict().lines()).isEqualTo(201);
        assertThat(check.verdict().isWhole()).isTrue();
    }

    @Test
    void connectionsGoAfterSixMonthsAndNothingElseDoes() {
        records(Instant.now().minusSeconds(190L * 86_400))
                .connection(Act.of("SIGNED_IN").by("agent0"));
        records(Instant.now().minusSeconds(100L * 86_400))
                .connection(Act.of("SIGNED_IN").by("agent0"));
        acts(1);
        sealer.seal();
        new ConnectionWatch(records(Instant.now()), jdbc).forgetOld();
        assertThat(check.verdict().lines()).isEqualTo(2);
        assertThat(check.verdict().isWhole()).isTrue();
    }

    private void behindTheTriggers(String change) {
        jdbc.sql("set session_replication_role = replica; " + change + "; set session_replication_role = default")
                .update();
    }
}
