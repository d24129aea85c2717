package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Controls are raised after a finding, for ten favourable consignments in a row (Reg. (EU) 2019/2129 art 5). */
@SesameTest
@Import(Trial.class)
class RaisedControlsTest {

    @Autowired
    private Intensifications raised;

    @Autowired
    private RecordedIntensifications intensifications;

    @Autowired
    private RaisedControls list;

    @Autowired
    private Trial trial;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestRestTemplate http;

    private Reference found;

    @BeforeEach
    void aFinding() {
        jdbc.sql("truncate intensified_control, intensified_consignment").update();
        found = trial.dossier(2);
        intensifications.raise(found, List.of(), "thrips", "sivepphyto01");
    }

    @Test
    void theSameGoodsOfTheSameOriginAndSenderAreCovered() {
        assertThat(covers("08061010", "PE", "Frutas del Sur SA")).isTrue();
        assertThat(covers("0806101099", "PE", "FRUTAS DEL SUR SA")).isTrue();
        assertThat(covers("08061010", "CL", "Frutas del Sur SA")).isFalse();
        assertThat(covers("08061010", "PE", "Uvas de Ica")).isFalse();
    }

    @Test
    void theSameGoodsOnTwoLinesAreRaisedOnce() {
        assertThat(list.list()).hasSize(1);
    }

    @Test
    void tenFavourableConsignmentsInARowEndThem() {
        favourable(9);
        raised.counted(trial.dossier(1), false);
        favourable(9);
        assertThat(covers("08061010", "PE", "Frutas del Sur SA")).isTrue();
        favourable(1);
        assertThat(covers("08061010", "PE", "Frutas del Sur SA")).isFalse();
    }

    @Test
    void aConsignmentCountsOnce() {
        var same = trial.dossier(1);
        IntStream.range(0, 12).forEach(again -> raised.counted(same, true));
        assertThat(covers("08061010", "PE", "Frutas del Sur SA")).isTrue();
    }

    @Test
    void aSupervisorLiftsThemWithAReasonOnce() {
        var id = list.list().get(0).id();
        assertThat(list.lift(id, "établissement mis en conformité", "superviseur01"))
                .isTrue();
        assertThat(list.lift(id, "encore", "superviseur01")).isFalse();
        assertThat(covers("08061010", "PE", "Frutas del Sur SA")).isFalse();
    }

    @Test
    void theirPageExistsForSupervisorsOnly() {
        var inspector = http.withBasicAuth("sivepphyto01", "Sesame-2026-Demo!");
        assertThat(inspector.getForEntity("/controles-renforces", String.class).getBody())
                .doesNotContain("Contrôles renforcés</h1>");
    }

    private void favourable(int count) {
        IntStream.range(0, count).forEach(one -> raised.counted(trial.dossier(1), true));
    }

    private boolean covers(String cn, String origin, String sender) {
        return raised.inForce(FormalityType.CHED_PP).stream().anyMatch(one -> one.covers(cn, origin, sender));
    }
}
