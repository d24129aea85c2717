package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.DatabaseTest;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** Versions of the annexes: entered without a release, dated, corrected, refused. The versions beyond 2025 are invented. */
@DatabaseTest
@Import(LawRoom.class)
@ExtendWith(OutputCaptureExtension.class)
class LawVersionsTest {

    private static final String HEADER = "group,plant_or_object,origin,min_frequency_pct_identity_and_physical\n";
    private static final Goods GRAPES = new Goods("08061010", null, null, "PE");

    @Autowired
    private PlantLaw law;

    @Autowired
    private LawLoader loader;

    @Autowired
    private RecordedLaw recordedLaw;

    @Autowired
    private LawProperties properties;

    @Test
    void aVersionPutIntoTheDirectoryHoldsFromItsDay() throws IOException {
        put("2027-01-01", HEADER + "fruits,Vitis,ALL,7\n");
        loader.look();
        assertThat(rate(LocalDate.of(2026, 12, 31))).isEqualTo("1");
        assertThat(rate(LocalDate.of(2027, 1, 1))).isEqualTo("7");
    }

    @Test
    void aCorrectedFileOfTheSameDateStands() throws IOException {
        put("2028-01-01", HEADER + "fruits,Vitis,ALL,8\n");
        loader.look();
        put("2028-01-01", HEADER + "fruits,Vitis,ALL,2.5\n");
        loader.look();
        assertThat(rate(LocalDate.of(2028, 1, 1))).isEqualTo("2.5");
    }

    @Test
    void aFileThatCannotBeReadIsLeftOutWithASentence(CapturedOutput log) throws IOException {
        put("2029-01-01", HEADER + "fruits,Vitis,ALL,7\nfruits,Citrus,Egypte,50\n");
        loader.look();
        assertThat(log)
                .contains(
                        "FREQUENCIES valid from 2029-01-01 is left out: Ligne 3 : une cellule n’est pas lisible dans « fruits,Citrus,Egypte,50 ».");
        assertThat(recordedLaw.inForce())
                .noneMatch(version -> version.validFrom().getYear() == 2029);
    }

    @Test
    void aFolderWithoutADateIsLeftOut(CapturedOutput log) throws IOException {
        put("tomorrow", HEADER);
        loader.look();
        assertThat(log).contains("its folder is not named by a date");
        Files.delete(properties.directory().resolve("tomorrow/reg_2022_2389_annexI.csv"));
    }

    @Test
    void nodesThatStartTogetherLoadAVersionOnce() {
        var text = new LawText(
                LawFile.FREQUENCIES,
                LocalDate.of(2031, 1, 1),
                (HEADER + "fruits,Vitis,ALL,3\n").getBytes(StandardCharsets.UTF_8));
        var news = IntStream.range(0, 6)
                .mapToObj(node -> CompletableFuture.supplyAsync(() -> recordedLaw.keep(text)))
                .toList();
        assertThat(news).map(CompletableFuture::join).containsOnlyOnce(true);
    }

    @Test
    void startingAgainLoadsNothingTwice() throws IOException {
        var before = recordedLaw.inForce();
        loader.start();
        assertThat(recordedLaw.inForce()).isEqualTo(before);
    }

    private String rate(LocalDate day) {
        BigDecimal rate = law.line(GRAPES, day).listedRate();
        return rate.toPlainString();
    }

    private void put(String folder, String content) throws IOException {
        var directory = Files.createDirectories(properties.directory().resolve(folder));
        Files.writeString(directory.resolve("reg_2022_2389_annexI.csv"), content);
    }
}
