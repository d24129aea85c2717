package fr.francesesame.goods.customs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.francesesame.OwnTables;
import fr.francesesame.decisions.CustomsProcedure;
import fr.francesesame.decisions.Decided;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.goods.checks.Hazard;
import fr.francesesame.goods.checks.Refusals;
import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.web.client.RestClient;

/** The customs room on real tables, with dossiers and refusals made up. */
class CustomsRoom {

    private final OwnTables tables;
    private final String address;
    private final JdbcClient jdbc;
    private final Refusals refusals = Mockito.mock();
    private final Dossiers dossiers = Mockito.mock();

    CustomsRoom(OwnTables tables, String address) {
        this.tables = tables;
        this.address = address;
        this.jdbc = tables.jdbc();
        Mockito.when(refusals.of(ArgumentMatchers.any())).thenReturn(Optional.empty());
        Mockito.when(dossiers.lines(ArgumentMatchers.any()))
                .thenReturn(List.of(line(1, "06031100", "120"), line(2, "06031200", "80.5")));
    }

    DeltaCustoms customs() {
        return new DeltaCustoms(
                new ConfirmedNews(jdbc, procedures()),
                goods(),
                transactional(new CustomsLedger(jdbc, json())),
                delta(),
                new Holds(jdbc),
                Clock.systemUTC());
    }

    /** The JVM dies between DELTA's answer and its record. */
    DeltaCustoms killedBeforeTheAnswerIsKept() {
        var ledger = new CustomsLedger(jdbc, json()) {
            @Override
            void acknowledged(Message message) {
                throw new Error("killed");
            }
        };
        return new DeltaCustoms(
                new ConfirmedNews(jdbc, procedures()),
                goods(),
                transactional(ledger),
                delta(),
                new Holds(jdbc),
                Clock.systemUTC());
    }

    /** Another formality of the same goods, as the processes see it. */
    void beside(ConsignmentId consignment, String reference, TracesStatus status) {
        formality(consignment, reference, status.code(), "2026-12-01T08:00:00Z");
        var other = Mockito.mock(Dossiers.Facts.class);
        Mockito.when(other.reference()).thenReturn(new Reference(reference));
        Mockito.when(other.status()).thenReturn(status);
        Mockito.when(dossiers.consignment(consignment)).thenReturn(List.of(other));
    }

    QuantityLedger quantities() {
        var confirmed = new ConfirmedNews(jdbc, procedures());
        var others = new OtherFormalities(dossiers, confirmed, goods());
        return transactional(new QuantityLedger(confirmed, goods(), new Holds(jdbc), others));
    }

    void lines(GoodsLine... lines) {
        Mockito.when(dossiers.lines(ArgumentMatchers.any())).thenReturn(List.of(lines));
    }

    void refused(List<Integer> lines) {
        Mockito.when(refusals.of(ArgumentMatchers.any()))
                .thenReturn(
                        Optional.of(new Refusal("DESTRUCTION", List.of("OTHER"), lines, false, "thrips", Hazard.NONE)));
    }

    void empty() {
        jdbc.sql(
                        "truncate missing_formality, customs_hold, customs_hold_item, customs_message, formality, consignment cascade")
                .update();
    }

    void consignment(ConsignmentId consignment) {
        jdbc.sql("insert into consignment values (?, now())")
                .param(consignment.value())
                .update();
    }

    void formality(ConsignmentId consignment, String reference, String status, String updatedAt) {
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service,
                          notified_at, purpose, content_updated_at, content_digest, step_since, created_at, changed_at)
                        values (:reference, :type, :consignment, :status, :status, 'DECISION_SENT', 1, 'FRLEH1', 'SIVEP_PLANT',
                          now(), 'INTERNAL_MARKET', :updatedAt::timestamptz, 'digest', now(), now(), now())
                        on conflict (reference) do update set status_code = :status, content_updated_at = :updatedAt::timestamptz
                        """)
                .param("reference", reference)
                .param(
                        "type",
                        new Reference(reference)
                                .chedType()
                                .orElse(FormalityType.CONFORMITY)
                                .name())
                .param("consignment", consignment.value())
                .param("status", status)
                .param("updatedAt", updatedAt)
                .update();
    }

    /** What the register has said beyond its status. */
    void outcome(String reference, String outcome) {
        jdbc.sql("update formality set type = 'COI', register_outcome = ? where reference = ?")
                .params(outcome, reference)
                .update();
    }

    List<String> states() {
        var states = List.of(MessageState.values());
        return jdbc.sql("select id from customs_message order by id").query(Long.class).list().stream()
                .map(id -> states.stream()
                        .filter(state -> has(id, state))
                        .map(Enum::name)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    String lastError() {
        return jdbc.sql("select last_error from customs_message")
                .query(String.class)
                .single();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    private boolean has(long id, MessageState state) {
        return jdbc.sql("select count(*) from customs_message where id = ? and " + state.condition())
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** What the goods were notified for. */
    void purpose(String reference, Purpose purpose) {
        jdbc.sql("update formality set purpose = ? where reference = ?")
                .params(purpose.name(), reference)
                .update();
    }

    /** A formality that goods of these codes need and that nobody has notified. */
    void missing(ConsignmentId consignment, String... goods) {
        jdbc.sql("insert into missing_formality values (?, 'CONFORMITY', 'Norme spécifique', '(UE) 2023/2429', ?)")
                .params(consignment.value(), goods)
                .update();
    }

    /** The table, as far as this room's tests ask it; it has tests of its own. */
    private static CustomsProcedure procedures() {
        CustomsProcedure table = Mockito.mock();
        Mockito.when(table.of(ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenAnswer(call -> new Decided<>(procedure(call.getArgument(0), call.getArgument(1)), Mockito.mock()));
        return table;
    }

    private static CustomsProcedure.Outcome procedure(TracesStatus status, Purpose purpose) {
        if (status.isOnward()) {
            return new CustomsProcedure.Outcome(status.name().replace("AUTHORIZED_FOR_", ""), false);
        }
        if (status == TracesStatus.REJECTED || status.isWithdrawn() || status == TracesStatus.REPLACED) {
            return new CustomsProcedure.Outcome("NONE", false);
        }
        return purpose == Purpose.OTHER || !status.isDecided()
                ? new CustomsProcedure.Outcome("TO_BE_CONFIRMED", false)
                : new CustomsProcedure.Outcome("FREE_CIRCULATION", true);
    }

    private AllowedGoods goods() {
        return new AllowedGoods(dossiers, refusals);
    }

    private DeltaClient delta() {
        var timeouts = new CustomsProperties(Duration.ofSeconds(1), Duration.ofSeconds(1));
        PartnerAddresses addresses = Mockito.mock();
        Mockito.when(addresses.customs()).thenAnswer(call -> {
            if (address.isEmpty()) {
                throw new IllegalStateException("sesame.customs.base-url");
            }
            return address.replaceFirst("/+$", "");
        });
        return new DeltaClient(RestClient.builder(), addresses, timeouts);
    }

    @SuppressWarnings("unchecked")
    private <T> T transactional(T ledger) {
        var proxy = new ProxyFactory(ledger);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(new TransactionInterceptor(
                (TransactionManager) tables.transactions(), new AnnotationTransactionAttributeSource(false)));
        return (T) proxy.getProxy();
    }

    private static GoodsLine line(int number, String cn, String weight) {
        return new GoodsLine(number, cn, null, null, null, "KE", new BigDecimal(weight), null);
    }

    private static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }
}
