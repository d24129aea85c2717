package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.goods.checks.Trial;
import fr.francesesame.processes.ports.PlantLaw;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A new version of an annex is compared with what holds before it is put in force. The version of this test is invented. */
@SesameTest
@Import(Trial.class)
class LawPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String INVENTED =
            "group,plant_or_object,origin,min_frequency_pct_identity_and_physical\nfruits,Vitis,ALL,35\n";

    @Autowired
    private LawVersions versions;

    @Autowired
    private LawComparison comparison;

    @Autowired
    private LawDifference difference;

    @Autowired
    private LawShelf shelf;

    @Autowired
    private PlantLaw law;

    @Autowired
    private Trial trial;

    @Test
    void aProposedVersionChangesNothingUntilItIsPutInForce() {
        var grapes = trial.dossier(2);
        var id = versions.propose(text(INVENTED), "superviseur01");
        assertThat(versions.propose(text(INVENTED), "superviseur01")).isEqualTo(id);
        var proposed = versions.find(id).orElseThrow();

        var result = comparison.of(proposed.version(), DAY);
        assertThat(result.changes())
                .filteredOn(change -> change.reference().equals(grapes.value()))
                .hasSize(2)
                .allSatisfy(change -> {
                    assertThat(change.now()).isEqualTo("1\u00a0%");
                    assertThat(change.then()).isEqualTo("35\u00a0%");
                });
        assertThat(rate()).isEqualTo("1");
        assertThat(result.looked()).isGreaterThanOrEqualTo(result.booked());
        assertThat(difference.of(proposed)).hasValueSatisfying(changed -> {
            assertThat(changed.added()).containsExactly(List.of("fruits", "Vitis", "ALL", "35"));
            assertThat(changed.removed()).hasSizeGreaterThan(50).contains(List.of("fruits", "Vitis", "ALL", "1"));
            assertThat(changed.same()).isZero();
        });

        assertThat(versions.putInForce(id, "nouvelle annexe", "superviseur01")).isTrue();
        assertThat(versions.putInForce(id, "encore", "superviseur01")).isFalse();
        assertThat(versions.discard(id)).isFalse();
        shelf.refresh();
        assertThat(rate()).isEqualTo("35");
        assertThat(law.line(grapes(), DAY.minusDays(1)).listedRate().toPlainString())
                .isEqualTo("1");
    }

    @Test
    void rowsWrittenFromMemoryAreCounted() {
        assertThat(versions.all())
                .filteredOn(version -> version.file() == LawFile.APPROVED_COUNTRIES)
                .allSatisfy(version -> {
                    assertThat(version.remembered()).isEqualTo(version.lines());
                    assertThat(versions.remembered(version.id())).hasSize(version.lines());
                });
    }

    @Test
    void aVersionThatIsGivenUpIsGone() {
        var id = versions.propose(text(INVENTED.replace("35", "36")), "superviseur01");
        assertThat(versions.discard(id)).isTrue();
        assertThat(versions.find(id)).isEmpty();
    }

    private String rate() {
        return law.line(grapes(), DAY).listedRate().toPlainString();
    }

    private static PlantLaw.Goods grapes() {
        return new PlantLaw.Goods("08061010", "VITVI", "Vitis vinifera", "PE");
    }

    private static LawText text(String content) {
        return new LawText(LawFile.FREQUENCIES, DAY, content.getBytes(StandardCharsets.UTF_8));
    }
}
