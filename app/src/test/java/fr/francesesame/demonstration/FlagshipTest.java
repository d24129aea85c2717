package fr.francesesame.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.SesameTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organic oranges from Morocco: three formalities, two services, one consignment, and customs told of each. */
@SesameTest
class FlagshipTest {

    @Autowired
    private IntakeClient intakeClient;

    @Autowired
    private PlayedPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theThreeFormalitiesAreGatheredBoundToEachOtherAndToldToCustoms() {
        var ched = sample();
        var coi = ched.beside(SampleType.COI, 7_900_002).next("42", Instant.now(), false);
        var conformity = ched.beside(SampleType.CONFORMITY, 7_900_003).next("42", Instant.now(), false);
        List.of(ched, coi, conformity).forEach(formality -> intakeClient.bring(SampleWriter.write(formality)));

        assertThat(consignments()).isEqualTo(1);
        step(conformity, "RELEASED");
        play(coi, "documents");
        step(coi, "LINKED_FORMALITY");
        play(ched, "documents");
        step(ched, "RELEASED");
        step(coi, "ORGANIC_DECISION");
        play(coi, "box30");
        step(coi, "RELEASED");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(toldToCustoms())
                .containsExactlyInAnyOrder("C085 -", "C644 ORGANIC", "N002 DISPENSE_DE_CONTROLE"));
        assertThat(missing()).isZero();
    }

    private static SampleChed sample() {
        var seed = new Seed(
                "orangesBioMA",
                "FRLEH1",
                "vergers",
                "transit",
                Duration.ofHours(60),
                Duration.ofHours(140),
                "INTERNAL_MARKET",
                List.of("42-"),
                List.of(),
                List.of());
        return seed.first(Instant.now(), 7_900_001).next("42", Instant.now(), false);
    }

    private void play(SampleChed formality, String word) {
        people.play(new Played(formality.reference(), formality.type(), List.of(word)));
    }

    private void step(SampleChed formality, String step) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(jdbc.sql("select step from formality where reference = ?")
                                .param(formality.reference())
                                .query(String.class)
                                .single())
                        .isEqualTo(step));
    }

    private int consignments() {
        return jdbc.sql("select count(distinct consignment_id) from formality")
                .query(Integer.class)
                .single();
    }

    private int missing() {
        return jdbc.sql("select count(*) from missing_formality")
                .query(Integer.class)
                .single();
    }

    private List<String> toldToCustoms() {
        return jdbc.sql("select document_code || ' ' || coalesce(content ->> 'outcome', '-') from customs_message"
                        + " where acknowledged_at is not null")
                .query(String.class)
                .list();
    }
}
