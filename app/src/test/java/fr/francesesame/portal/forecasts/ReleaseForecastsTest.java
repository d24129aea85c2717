package fr.francesesame.portal.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.francesesame.OwnTables;
import fr.francesesame.decisions.DecisionEngineConfiguration;
import fr.francesesame.decisions.DecisionsConfiguration;
import fr.francesesame.decisions.ForecastAccuracy;
import fr.francesesame.decisions.ForecastGroup;
import fr.francesesame.decisions.ForecastGroup.Group;
import fr.francesesame.goods.consignments.FactRecorded;
import fr.francesesame.portal.forecasts.Passages.Waiting;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** « Quand mon lot sera-t-il libre ? »: foreseen from lots that passed, kept, and judged when the lot leaves. */
class ReleaseForecastsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Paris"));
    private static final Reference OWN = new Reference("CHEDPP.FR.2026.0000001");
    private static final OwnTables TABLES = new OwnTables();
    private static final AnnotationConfigApplicationContext RULES = rules();

    private final Passages passages = new Passages(TABLES.jdbc());
    private final ReleaseForecasts forecasts =
            new ReleaseForecasts(passages, RULES.getBean(ForecastGroup.class), CLOCK);
    private final AccuracyReport report =
            new AccuracyReport(new Accuracies(TABLES.jdbc()), RULES.getBean(ForecastAccuracy.class), CLOCK);

    @AfterAll
    static void close() {
        RULES.close();
        TABLES.close();
    }

    @BeforeEach
    void empty() {
        jdbc().sql("truncate forecast_passage").update();
    }

    /** Scenario 59: a lot that waits for its physical check, its appointment tomorrow at ten in Paris. */
    @Test
    void aLotThatWaitsForItsPhysicalCheckHasAMedianAndANinetyPerCentHour() {
        past(100, "FRLEH1", "PHYSICAL", 60);
        var appointment = Instant.parse("2026-12-01T09:00:00Z");
        var forecast = forecasts.of(lot("FRLEH1", "PHYSICAL", appointment)).orElseThrow();
        assertThat(forecast.group()).isEqualTo(Group.SAME_POST);
        assertThat(forecast.cases()).isEqualTo(100);
        assertThat(forecast.median()).isEqualTo(appointment.plus(Duration.ofMinutes(3000)));
        assertThat(forecast.ninety()).isEqualTo(appointment.plus(Duration.ofMinutes(5400)));
    }

    @Test
    void aPostWithTooLittlePastIsComparedWithAllPostsAndTheForecastSaysSo() {
        past(29, "FRFOS1", "PHYSICAL", 60);
        past(40, "FRLEH1", "PHYSICAL", 60);
        var forecast = forecasts.of(lot("FRFOS1", "PHYSICAL", NOW)).orElseThrow();
        assertThat(forecast.group()).isEqualTo(Group.SAME_CHECKS);
        assertThat(forecast.cases()).isEqualTo(69);
        assertThat(forecast.atPost()).isEqualTo(29);
    }

    @Test
    void checksThatHardlyEverHappenAreComparedWithTheWholeFormality() {
        past(40, "FRLEH1", "PHYSICAL", 60);
        var forecast = forecasts.of(lot("FRLEH1", "LABORATORY", NOW)).orElseThrow();
        assertThat(forecast.group()).isEqualTo(Group.SAME_TYPE);
    }

    @Test
    void withTooFewCasesAnywhereNothingIsGuessed() {
        past(29, "FRLEH1", "PHYSICAL", 60);
        var forecast = forecasts.of(lot("FRLEH1", "PHYSICAL", NOW)).orElseThrow();
        assertThat(forecast.isKnown()).isFalse();
        assertThat(forecast.cases()).isEqualTo(29);
        assertThat(forecast.median()).isNull();
        assertThat(forecast.ninety()).isNull();
        assertThat(forecast.reason()).isNotBlank();
    }

    /** Those of which nine of ten have not been seen to leave do not say when nine of ten leave. */
    @Test
    void openFilesCountAsWhatTheyAre() {
        past(40, "FRLEH1", "PHYSICAL", 60);
        open(20, "FRLEH1", Duration.ofHours(200));
        var forecast = forecasts.of(lot("FRLEH1", "PHYSICAL", NOW)).orElseThrow();
        assertThat(forecast.cases()).isEqualTo(40);
        assertThat(forecast.open()).isEqualTo(20);
        assertThat(forecast.median()).isEqualTo(NOW.plus(Duration.ofHours(30)));
        assertThat(forecast.ninety()).isNull();
    }

    @Test
    void refusedGoodsAndAnotherYearTellNothingOfARelease() {
        past(40, "FRLEH1", "PHYSICAL", 60);
        jdbc().sql("update forecast_passage set ended = true, left_at = null where id % 2 = 0")
                .update();
        assertThat(forecasts.of(lot("FRLEH1", "PHYSICAL", NOW)).orElseThrow().cases())
                .isEqualTo(20);
        jdbc().sql(
                        "update forecast_passage set since = since - interval '2 years', left_at = left_at - interval '2 years'")
                .update();
        assertThat(forecasts.of(lot("FRLEH1", "PHYSICAL", NOW)).orElseThrow().cases())
                .isZero();
    }

    @Test
    void goodsThatHaveLeftOrWillNotHaveNone() {
        for (var step : new Step[] {Step.RELEASED, Step.REFUSED, Step.MEASURE, Step.ONWARD_MOVEMENT, Step.REPLACED}) {
            assertThat(forecasts.of(new Lot(OWN, FormalityType.CHED_PP, "FRLEH1", step, NOW, "PHYSICAL")))
                    .isEmpty();
        }
    }

    /** What is told in the process's own transaction is the step; the rest is completed later, the goods' leaving ends every wait. */
    @Test
    void aForecastIsKeptWithEachStepAndJudgedWhenTheGoodsLeave() {
        past(100, "FRLEH1", "PHYSICAL", 60);
        var listener = new PassageListener(passages);
        listener.note(fact("step.IDENTITY_PHYSICAL_CHECK", NOW));
        listener.note(fact("milestone.CHECKS_DECIDED", NOW));
        var waiting = next().orElseThrow();
        var lot = lot("FRLEH1", "PHYSICAL", NOW);
        passages.complete(waiting, lot, forecasts.of(lot).orElseThrow(), NOW);
        assertThat(next()).isEmpty();
        assertThat(report.count(NOW).whole().of().judged()).isZero();
        listener.note(fact("step.RELEASED", NOW.plus(Duration.ofHours(60))));
        var judged = report.count(NOW.plus(Duration.ofHours(61))).whole();
        assertThat(judged.of().judged()).isOne();
        assertThat(judged.of().byMedian()).isZero();
        assertThat(judged.of().byNinety()).isOne();
        assertThat(judged.told()).isFalse();
    }

    @Test
    void anAppointmentThatMovesIsForeseenAnewAndAWithdrawnFormalityIsNotJudged() {
        var listener = new PassageListener(passages);
        listener.note(fact("step.IDENTITY_PHYSICAL_CHECK", NOW));
        var lot = lot("FRLEH1", "PHYSICAL", NOW);
        passages.complete(next().orElseThrow(), lot, forecasts.of(lot).orElseThrow(), NOW);
        listener.note(fact("milestone.APPOINTMENT_CONFIRMED", NOW));
        assertThat(next()).isPresent();
        listener.note(fact("status.CANCELLED", NOW));
        assertThat(jdbc().sql("select ended from forecast_passage")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** A lot that is still there when nine of ten should have left is a forecast that did not hold. */
    @Test
    void whatIsOverdueIsJudgedThoughTheLotIsStillThere() {
        judged(30, "left_at = median_at - interval '1 hour'");
        judged(6, "left_at = null");
        var whole = report.count(NOW).whole();
        assertThat(whole.told()).isTrue();
        assertThat(whole.of().judged()).isEqualTo(36);
        assertThat(whole.of().percentByMedian()).isEqualTo(83);
        assertThat(whole.of().percentByNinety()).isEqualTo(83);
    }

    /** A formality that cannot be read is one forecast less, and stops none of the others. */
    @Test
    void aForecastThatCannotBeMadeStopsNoOther() {
        passages.enter(new Reference("CHEDPP.FR.2026.0000002"), Step.HEARING, NOW);
        passages.enter(OWN, Step.HEARING, NOW);
        var lots = mock(LotReader.class);
        when(lots.of(any())).thenAnswer(call -> {
            if (call.<Waiting>getArgument(0).reference().equals(OWN)) {
                return lot("FRLEH1", "PHYSICAL", NOW);
            }
            throw new IllegalStateException("unreadable");
        });
        new MadeForecasts(passages, lots, forecasts, CLOCK, TABLES.transactions()).make();
        assertThat(jdbc().sql("select reference from forecast_passage where type is not null")
                        .query(String.class)
                        .list())
                .containsExactly(OWN.value());
    }

    private Optional<Waiting> next() {
        return passages.waiting(1).stream().findFirst().flatMap(passages::take);
    }

    private void judged(int count, String outcome) {
        jdbc().sql(
                        "insert into forecast_passage (reference, step, entered_at, since, type, bcp, level, made_at, median_at, ninety_at)"
                                + " select 'J' || n, 'HEARING', :at, :at, 'CHED_P', 'FRDKK1', '', :at, :at::timestamptz + interval '1 day', :at::timestamptz + interval '2 days'"
                                + " from generate_series(1, :count) n")
                .param("at", java.sql.Timestamp.from(NOW.minus(Duration.ofDays(9))))
                .param("count", count)
                .update();
        jdbc().sql("update forecast_passage set " + outcome + " where reference like 'J%' and left_at is null")
                .update();
        jdbc().sql("update forecast_passage set reference = 'K' || id where reference like 'J%'")
                .update();
    }

    /** They took one time {@code minutes}, two times, three times… */
    private static void past(int count, String post, String level, int minutes) {
        jdbc().sql(
                        """
                        insert into forecast_passage (reference, step, entered_at, since, type, bcp, level, left_at)
                        select :post || :level || n, 'IDENTITY_PHYSICAL_CHECK', at, at, 'CHED_PP', :post, :level,
                            at + n * :minutes * interval '1 minute'
                        from generate_series(1, :count) n, (select :now::timestamptz - interval '30 days' as at) s""")
                .param("post", post)
                .param("level", level)
                .param("minutes", minutes)
                .param("count", count)
                .param("now", NOW.toString())
                .update();
    }

    private static void open(int count, String post, Duration waited) {
        jdbc().sql("insert into forecast_passage (reference, step, entered_at, since, type, bcp, level)"
                        + " select 'open' || n, 'IDENTITY_PHYSICAL_CHECK', at, at, 'CHED_PP', :post, 'PHYSICAL'"
                        + " from generate_series(1, :count) n, (select :at::timestamptz as at) s")
                .param("post", post)
                .param("count", count)
                .param("at", NOW.minus(waited).toString())
                .update();
    }

    private static AnnotationConfigApplicationContext rules() {
        var rules = new AnnotationConfigApplicationContext();
        rules.registerBean(DataSource.class, TABLES::source);
        rules.registerBean(PlatformTransactionManager.class, TABLES::transactions);
        rules.register(DecisionEngineConfiguration.class, DecisionsConfiguration.class);
        rules.refresh();
        return rules;
    }

    private static Lot lot(String post, String level, Instant since) {
        return new Lot(OWN, FormalityType.CHED_PP, post, Step.IDENTITY_PHYSICAL_CHECK, since, level);
    }

    private static FactRecorded fact(String code, Instant at) {
        return new FactRecorded(OWN, code, Map.of(), at);
    }

    private static JdbcClient jdbc() {
        return TABLES.jdbc();
    }
}
