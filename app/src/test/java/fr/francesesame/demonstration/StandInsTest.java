package fr.francesesame.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.francesesame.OwnTables;
import fr.francesesame.demonstration.PendingAnswers.Decision;
import fr.francesesame.foundation.accounts.Accounts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** The partners that stand in behave as the real ones are expected to. */
class StandInsTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.7100001";

    private static OwnTables tables;

    @BeforeAll
    static void open() {
        tables = new OwnTables();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void deltaTakesAKeyOnce() {
        var delta = new DeltaStandIn(tables.jdbc());
        var message = JsonMapper.builder().build().createObjectNode().put("kind", "RELEASE");

        assertThat(delta.take("key", message).getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(delta.take("key", message).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void twilioQueuesOrRefuses() {
        var box = new SmsBox();
        var twilio = new TwilioStandIn(box, new TwilioCalls("secret"), new Background());

        assertThat(twilio.send("AC1", "+33639980101", "+33700000000", "Bonjour", "")
                        .getBody())
                .containsEntry("status", "queued")
                .containsKey("sid");
        assertThat(twilio.send("AC1", "0639980101", "+33700000000", "Bonjour", "")
                        .getBody())
                .containsEntry("code", 21211);
        assertThat(box.all()).extracting(CaughtSms::body).containsExactly("Bonjour");
    }

    private DemonstrationAccounts accounts() {
        return new DemonstrationAccounts(
                tables.jdbc(),
                new Accounts(tables.jdbc()),
                PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                new DemonstrationServices(tables.jdbc()),
                tables.transactions());
    }

    @Test
    void accountsAreThereOnceAndMayBeAskedForAgain() {
        var accounts = accounts();
        accounts.afterSingletonsInstantiated();
        accounts.afterSingletonsInstantiated();

        assertThat(count("account")).isEqualTo(18);
        assertThat(count("account_company")).isEqualTo(7);
        assertThat(count("account_post")).isEqualTo(4 + 1 + 4 + 4 + 12);
    }

    @Test
    void elsewhereTheStartIsRefusedWhileTheyAreThere() {
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        accounts().afterSingletonsInstantiated();
        var guard = new ForgottenAccounts(tables.jdbc(), encoder);

        assertThatThrownBy(guard::afterSingletonsInstantiated)
                .isInstanceOf(ForgottenAccounts.DemonstrationDatabase.class);
        tables.jdbc().sql("update account set active = false").update();
        guard.afterSingletonsInstantiated();
        tables.jdbc().sql("update account set active = true").update();
    }

    @Test
    void aDecisionIsConfirmedOnceByTheChedWrittenAnew() {
        var pending = new PendingAnswers(tables.jdbc(), JsonMapper.builder().build());
        var door = Mockito.mock(IntakeClient.class);
        Mockito.when(door.bring(ArgumentMatchers.any()))
                .thenReturn(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.ACCEPTED);
        var answers = new TracesAnswers(
                pending,
                new KnownCheds(tables.jdbc()),
                door,
                new Background(),
                new DecidedCertificate(new ObjectMapper()));
        received();
        pending.accept("key-1", accepted());
        pending.accept("key-1", accepted());

        answers.answerAll();
        Mockito.verifyNoInteractions(door);
        for (var attempt = 0; attempt < 3; attempt++) {
            tables.jdbc().sql("update demonstration_answer set due_at = now()").update();
            answers.answerAll();
        }

        var sent = ArgumentCaptor.forClass(String.class);
        Mockito.verify(door, Mockito.times(2)).bring(sent.capture());
        assertThat(sent.getAllValues().get(0))
                .contains("ACCEPTABLE_FOR_INTERNAL_MARKET")
                .contains(">70<");
        assertThat(sent.getAllValues().get(1)).isEqualTo(sent.getAllValues().get(0));
    }

    @Test
    void aDecisionOnAnUnknownChedIsRefused() {
        var traces = new TracesStandIn(
                new KnownCheds(tables.jdbc()),
                new PendingAnswers(tables.jdbc(), JsonMapper.builder().build()));
        var unknown = new Decision("CHEDPP.FR.2026.0000404", "70", "x", null, List.of(), List.of(), Map.of(), null);

        assertThat(traces.decide("key-2", unknown).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void oneNodeSeedsAndOneNodeBringsTheNextArrival() {
        var turn = new SimulatorTurn(tables.jdbc());
        assertThat(turn.next(20)).isFalse();
        var seeded = new ArrayList<String>();

        turn.once(() -> seeded.add("first"));
        turn.once(() -> seeded.add("second"));

        assertThat(seeded).containsExactly("first");
        assertThat(turn.next(20)).isTrue();
        assertThat(turn.next(20)).isFalse();
    }

    private static void received() {
        var seed = Seed.of(DemonstrationData.read("seeds.csv").get(0));
        var message = seed.course(Instant.now(), () -> 7_100_001).messages().get(0);
        tables.jdbc()
                .sql(
                        "insert into ched_message (reference, digest, status_code, updated_at, received_at, outcome, sender, raw)"
                                + " values (?, 'digest', '1', now() - interval '1 day', now(), 'CREATED', 'traces', ?)")
                .param(REFERENCE)
                .param(message.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static Decision accepted() {
        return new Decision(
                REFERENCE,
                "70",
                "ACCEPTABLE_FOR_INTERNAL_MARKET",
                null,
                List.of(),
                List.of(),
                Map.of("DOCUMENTARY_CHECK_RESULT", "SATISFACTORY"),
                null);
    }

    private static int count(String table) {
        return tables.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
