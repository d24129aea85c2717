package fr.francesesame.insight.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

/** What a court's expert runs, offline: sentences in French and an exit status. */
class VerifyCommandTest {

    @TempDir
    private Path directory;

    private Path certificates;
    private byte[] sealed;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void seal() throws Exception {
        var keys = TestKeys.sealer("DGAL – sceau", Instant.now().minusSeconds(60), Duration.ofDays(30));
        var settings = new EvidenceProperties(keys.file(directory).toString(), TestKeys.PASSWORD, "");
        var key = new SealingKey(settings, directory, new StaticMessageSource());
        certificates = Files.writeString(
                directory.resolve("certificats.pem"), key.anchors().pem());
        sealed = new Sealer(key, new TimeStamps(settings))
                .seal(Map.of("audit.json", "[]".getBytes(UTF_8)), Instant.now())
                .file();
    }

    @Test
    void anIntactFileOfAKnownSealerEndsWithZero() throws Exception {
        assertThat(run(Container.save(directory, sealed).toString(), "--certificat=" + certificates))
                .isZero();
        assertThat(said()).contains("Ce fichier est intact", "Scellé par", "CN=DGAL – sceau", "Horodatage", "aucun");
    }

    @Test
    void withoutTheCertificatesNobodyIsSaidToHaveSealed() throws Exception {
        assertThat(run(Container.save(directory, sealed).toString())).isEqualTo(3);
        assertThat(said()).contains("rien n’établit qui l’a scellé", "--certificat=");
    }

    @Test
    void anAlteredFileEndsWithOneAndNamesWhatChangedWithoutObeyingIt() throws Exception {
        var tampered = Container.open(sealed).flip("audit.json", 0);
        tampered.files.put("\u001b[2Jintact\u202e", new byte[] {1});
        assertThat(run("--certificat=" + certificates, tampered.save(directory).toString()))
                .isEqualTo(1);
        assertThat(said())
                .contains("n’est plus celui qui a été scellé", "audit.json", "Ajouté", "?[2Jintact?")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void whatCannotBeReadEndsWithTwoAndASentence() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Usage");
        assertThat(run("/nulle/part")).isEqualTo(2);
        assertThat(run("un", "deux")).isEqualTo(2);
        assertThat(run("\0")).isEqualTo(2);
        var file = Container.save(directory, sealed).toString();
        assertThat(run(file, "--certificat=/nulle/part")).isEqualTo(2);
        assertThat(run(file, "--autre")).isEqualTo(2);
        assertThat(run(Container.save(directory, "texte".getBytes(UTF_8)).toString()))
                .isEqualTo(2);
        assertThat(said()).contains("n’est pas un dossier de preuve").doesNotContain("Exception");
    }

    private int run(String... arguments) {
        return VerifyCommand.run(List.of(arguments), new PrintStream(out, true, UTF_8));
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
