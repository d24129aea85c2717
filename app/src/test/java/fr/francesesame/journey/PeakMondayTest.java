package fr.francesesame.journey;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.OwnDatabase;
import fr.francesesame.foundation.platform.Node;
import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.foundation.secrets.SecretColumn;
import fr.francesesame.journey.MondayMorning.Ched;
import fr.francesesame.journey.MondayMorning.Goods;
import fr.francesesame.journey.MondayMorning.Importer;
import fr.francesesame.journey.Outside.Told;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Scenario 52: CHEDs of two hours of the clock at Le Havre, in the same seconds, on two nodes of one database; four hundred of them with the
 * profile {@code peak}.
 */
class PeakMondayTest {

    private static final int CHEDS = Integer.getInteger("sesame.peak.cheds", 60);
    private static final MondayMorning MORNING = new MondayMorning(CHEDS);
    private static final String MISSING = "FORMALITIES_MISSING";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String DEMONSTRATION_KEY = "ZGVtb25zdHJhdGlvbi1kZW1vbnN0cmF0aW9uLWRlbW8=";

    private static final String UNDER_WAY =
            """
            select 'job' as what, process_def_key_ || ' ' || handler_cfg_ as which, count(*) from act_ru_job
            where type_ = 'message' or duedate_ < create_time_ group by 2
            union all select 'delivery', channel, count(*) from sesame.delivery where state = 'PENDING' group by 2
            union all select 'event', type, count(*) from sesame.webhook_event where state = 'PENDING' group by 2
            """;

    @TempDir
    private File logs;

    private final AtomicInteger sentBack = new AtomicInteger();
    private JdbcClient jdbc;

    @Test
    void everyChedIsTakenInOnceInItsOrderAndEverybodyIsToldOfEach() throws Exception {
        var database = OwnDatabase.fresh();
        jdbc = JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
        try (var outside = new Outside();
                var one = new Node(database, new File(logs, "one.log"), outside.settings());
                var other = new Node(database, new File(logs, "other.log"), outside.settings())) {
            assertThat(one.isUp()).isTrue();
            assertThat(other.isUp()).isTrue();
            aSystemListens(outside.system());

            var answers = takenIn(one, other);

            everyMessageIsAnswered(answers);
            untilNothingIsUnderWay();
            fiveMinutesPass();
            untilNothingIsUnderWay();
            everyFormalityAwaitsItsInspector();
            theNewestWordOfEachStands();
            everyReaderFoundEachNoticeOnce();
            everyMailAndSmsArrived(outside);
            theSystemHeardEverythingInOrder(outside);
        }
    }

    /** Whoever was sent away after all had been kept is told so on coming back: a duplicate, or overtaken by its correction. */
    private void everyMessageIsAnswered(List<String> answers) {
        var away = sentBack.get();
        assertThat(answers)
                .hasSize(MORNING.seconds().stream().mapToInt(List::size).sum());
        assertThat(answers.stream().filter(answer -> answer.contains("CREATED")).count())
                .isBetween((long) CHEDS - away, (long) CHEDS);
        assertThat(answers.stream()
                        .filter(answer -> answer.contains("DUPLICATE"))
                        .count())
                .isBetween((long) CHEDS / 20 - away, (long) CHEDS / 20 + away);
        assertThat(answers).noneMatch(answer -> answer.contains("QUARANTINED"));
    }

    private List<String> takenIn(Node one, Node other) {
        var answers = new ArrayList<String>();
        for (var second : MORNING.seconds()) {
            var calls = IntStream.range(0, second.size())
                    .mapToObj(number -> told(number % 2 == 0 ? one : other, second.get(number)))
                    .toList();
            calls.stream().map(CompletableFuture::join).forEach(answers::add);
        }
        return answers;
    }

    /** As TRACES NT does, whoever is told to come back comes back; what was kept all the same is a duplicate then. */
    private CompletableFuture<String> told(Node node, String message) {
        return node.take(message)
                .thenCompose(answer -> answer.statusCode() == 503
                        ? again(node, message, answer)
                        : CompletableFuture.completedFuture(answer.body()));
    }

    private CompletableFuture<String> again(Node node, String message, HttpResponse<String> answer) {
        sentBack.incrementAndGet();
        return CompletableFuture.supplyAsync(() -> message, later(answer)).thenCompose(once -> told(node, once));
    }

    private static Executor later(HttpResponse<String> answer) {
        var seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
        return CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS);
    }

    private void aSystemListens(String url) {
        var id = UUID.randomUUID();
        var secret = "whsec_c2VzYW1lLXNlc2FtZS1zZXNhbWUtc2VzYW1lLTEyMzQ=".getBytes(StandardCharsets.UTF_8);
        jdbc.sql(
                        """
                        insert into sesame.webhook_subscription (id, siren, url, topics, state, secret, created_at, changed_at)
                        values (?, '091234567', ?, '{STEP,APPOINTMENT,MILESTONE,FINDING,DOSSIER}', 'ACTIVE', ?, now(), now())""")
                .params(id, url, new SecretBox(DEMONSTRATION_KEY, List.of()).shut(SecretColumn.WEBHOOK, id, secret))
                .update();
    }

    /** What waits five minutes for another formality of the same goods has waited long enough. */
    private void fiveMinutesPass() {
        jdbc.sql(
                        "update act_ru_job set duedate_ = duedate_ - interval '6 minutes' where handler_cfg_ like 'event_graceOver%'")
                .update();
    }

    private void untilNothingIsUnderWay() {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(
                        jdbc.sql(UNDER_WAY).query().listOfRows())
                .isEmpty());
    }

    private void everyFormalityAwaitsItsInspector() {
        assertThat(count("act_ru_incident")).isZero();
        assertThat(count("act_ru_job where retries_ = 0")).isZero();
        assertThat(count("sesame.formality")).isEqualTo(CHEDS);
        assertThat(count("act_hi_procinst where proc_def_key_ = 'plantEntry'")).isEqualTo(CHEDS);
        assertThat(count("act_ru_task where task_def_key_ = 'userTask_checkDocuments'"))
                .isEqualTo(CHEDS);
        assertThat(count("sesame.consignment")).isEqualTo(CHEDS - 10);
    }

    private void theNewestWordOfEachStands() {
        var updated = jdbc.sql(
                        "select reference, extract(epoch from v.updated_at)::bigint as second from sesame.formality"
                                + " join sesame.formality_version v using (reference, version)")
                .query((row, n) -> Map.entry(row.getString("reference"), row.getLong("second")))
                .list();
        assertThat(updated)
                .containsExactlyInAnyOrderElementsOf(MORNING.all().stream()
                        .map(ched -> Map.entry(ched.reference(), ched.last().toEpochSecond()))
                        .toList());
    }

    private void everyReaderFoundEachNoticeOnce() {
        var cheds = MORNING.all().stream().collect(toMap(Ched::reference, ched -> ched));
        var found = jdbc.sql("select username, milestone, reference from sesame.notice"
                        + " where milestone in ('NOTIFIED', 'CHECKS_DECIDED', 'FORMALITIES_MISSING')")
                .query((row, n) -> new Found(row.getString(1), row.getString(2), cheds.get(row.getString(3))))
                .list();
        var expected = MORNING.all().stream().flatMap(PeakMondayTest::notices).toList();
        assertThat(words(found)).containsExactlyInAnyOrderElementsOf(words(expected));
    }

    /** Who was told what of which goods; of what they lack once, whatever the number of their CHEDs. */
    private record Found(String reader, String milestone, Ched ched) {

        /** Checks are decided anew after a correction, unless it came before the first decision. */
        boolean isCertain() {
            return !milestone.equals("CHECKS_DECIDED") || !ched.isCorrected();
        }

        String words() {
            var about = milestone.equals(MISSING) ? "box " + ched.box() : ched.reference();
            return reader + " " + milestone + " " + about;
        }
    }

    private static List<String> words(List<Found> notices) {
        return notices.stream().filter(Found::isCertain).map(Found::words).toList();
    }

    private static Stream<Found> notices(Ched ched) {
        var readers = ched.importer().readers();
        var missing = ched.isFirstOfItsBox() && ched.goods() == Goods.GRAPES
                ? Stream.concat(readers.stream(), Stream.of("sivepphyto01", "sivepphyto02"))
                : Stream.<String>empty();
        return Stream.concat(
                missing.map(reader -> new Found(reader, MISSING, ched)),
                readers.stream().flatMap(reader -> Stream.of("NOTIFIED", "CHECKS_DECIDED")
                        .map(milestone -> new Found(reader, milestone, ched))));
    }

    private void everyMailAndSmsArrived(Outside outside) {
        assertThat(outside.mails()).isEqualTo(sent("EMAIL")).isNotEmpty();
        assertThat(outside.sms()).isEqualTo(sent("SMS"));
        var expected = MORNING.all().stream()
                .filter(ched -> ched.goods() == Goods.GRAPES && ched.isFirstOfItsBox())
                .mapToInt(ched -> ched.importer().readers().size())
                .sum();
        assertThat(outside.sms()).hasSize(expected);
    }

    private Set<String> sent(String channel) {
        return jdbc.sql("select id::text from sesame.delivery where channel = ? and state = 'SENT'")
                .param(channel)
                .query(String.class)
                .set();
    }

    private void theSystemHeardEverythingInOrder(Outside outside) {
        var told = outside.told();
        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(MORNING.all().stream()
                        .filter(ched -> ched.importer() == Importer.ORCHARDS)
                        .map(Ched::reference)
                        .toList());
        told.forEach((reference, events) -> {
            assertThat(events).extracting(Told::type).as(reference).isEqualTo(facts(reference));
            assertThat(events)
                    .extracting(Told::sequence)
                    .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
        });
    }

    private List<String> facts(String reference) {
        return jdbc.sql("select code from sesame.timeline_entry where reference = ? and audience = 'ALL' order by id")
                .param(reference)
                .query(String.class)
                .list();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
