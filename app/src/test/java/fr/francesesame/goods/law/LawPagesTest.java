package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.goods.checks.Trial;
import fr.francesesame.processes.ports.PlantLaw;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A new version of an annex is compared with what holds before it is put in force. The version of this test is invented. */
@SesameTest
@Import(Trial.class)
class LawPagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String INVENTED =
            "group,plant_or_object,origin,min_frequency_pct_identity_and_physical\nfruits,Vitis,ALL,35\n";

    @LocalServerPort
    private int port;

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

    /** Whoever loads a file that is none is told what to mend; nothing is kept of it. */
    @ParameterizedTest
    @MethodSource
    void aFileThatIsNoneIsRefusedWithWhatToMend(String name, byte[] content, String day, String sentence) {
        var before = versions.all().size();
        assertThat(load(name, content, day)).contains(sentence);
        assertThat(versions.all()).hasSize(before);
    }

    static Stream<Arguments> aFileThatIsNoneIsRefusedWithWhatToMend() {
        var name = LawFile.FREQUENCIES.fileName();
        return Stream.of(
                arguments("", new byte[0], DAY.toString(), "Choisissez le fichier"),
                arguments("autre.csv", utf8(INVENTED), DAY.toString(), "« autre.csv » n’est le nom d’aucune annexe"),
                arguments(name, new byte[0], DAY.toString(), "La première ligne du fichier doit être"),
                arguments(name, utf8(INVENTED.replace("35", "350")), DAY.toString(), "Ligne 2 : une cellule"),
                arguments(
                        name,
                        INVENTED.replace("Vitis", "é").getBytes(StandardCharsets.ISO_8859_1),
                        DAY.toString(),
                        "UTF-8"),
                arguments(name, utf8(INVENTED.replace("Vitis", "Vi\0tis")), DAY.toString(), "n’est pas un fichier CSV"),
                arguments(name, utf8(INVENTED), "", "entre 1995 et 2099"),
                arguments(name, utf8(INVENTED), "9999-01-01", "entre 1995 et 2099"),
                arguments(
                        LawFile.AGREEMENTS.fileName(),
                        utf8("country,act,physical_pct\nNZ,un,\nNZ,deux,\n"),
                        DAY.toString(),
                        "« NZ » a plusieurs lignes"));
    }

    @Test
    void thePagesShowWhatChangesAndWhereEachVersionStands() {
        trial.dossier(2);
        var page = load(LawFile.FREQUENCIES.fileName(), utf8(INVENTED.replace("35", "37")), "2031-01-01");
        assertThat(page)
                .contains("Différences avec la version", "Végétal ou objet", "retirée", "ajoutée", "37\u00a0%")
                .doesNotContain("TO_QUALIFY", "min_frequency");
        assertThat(supervisor().page("/droit")).contains("proposée", "en vigueur", "lignes de mémoire");
    }

    /** The page that follows. */
    private String load(String name, byte[] content, String day) {
        return supervisor()
                .joinAs("fichier", "/droit", name, content, "validite", day)
                .body();
    }

    private SignedIn supervisor() {
        return SignedIn.as(port, "superviseur01");
    }

    private static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
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
