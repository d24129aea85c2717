package fr.francesesame.portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.portal.documents.VirusScanner.Outcome;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the daemon says is what is done; where it says nothing that is known, a document waits. */
class ClamdClientTest {

    /** The harmless file that every scanner takes for harmful (eicar.org), in two halves so that none takes this source for one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN, ''",
        "stream: Eicar-Test.UNOFFICIAL FOUND, FOUND, Eicar-Test.UNOFFICIAL",
        "INSTREAM size limit exceeded. ERROR, SILENT, ''",
        "'', SILENT, ''"
    })
    void theAnswerDecides(String answer, Outcome outcome, String signature) throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = CompletableFuture.supplyAsync(() -> answer(daemon, answer));
            var content = "x".repeat(100_000);
            assertThat(scan(daemon.getLocalPort(), content)).isEqualTo(new Verdict(outcome, signature));
            assertThat(heard.get()).isEqualTo(content);
        }
    }

    @Test
    void aDaemonThatIsAwayIsSilent() throws Exception {
        assertThat(scan(RunningClamd.freePort(), "x")).isEqualTo(Verdict.SILENT);
    }

    /** Debian's daemon, with one signature of our own. */
    @Test
    void clamdFindsWhatItsSignatureNames() throws Exception {
        var program = Path.of("/usr/sbin/clamd");
        assumeThat(program).as("clamd is not installed").isExecutable();
        try (var daemon = RunningClamd.start(program, directory)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> scan(daemon.port(), "x").outcome() != Outcome.SILENT);
            assertThat(scan(daemon.port(), "une facture").outcome()).isEqualTo(Outcome.CLEAN);
            assertThat(scan(daemon.port(), EICAR).outcome()).isEqualTo(Outcome.FOUND);
            assertThat(scan(daemon.port(), EICAR).signature()).contains("Sesame.Test.Eicar");
        }
    }

    private static Verdict scan(int port, String content) {
        return new ClamdClient("127.0.0.1", port).scan(new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static String answer(ServerSocket daemon, String answer) {
        try (var call = daemon.accept();
                var in = new DataInputStream(call.getInputStream())) {
            assertThat(new String(in.readNBytes(10), UTF_8)).isEqualTo("zINSTREAM\0");
            var content = new StringBuilder();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                content.append(new String(in.readNBytes(length), UTF_8));
            }
            call.getOutputStream().write((answer + "\0").getBytes(UTF_8));
            return content.toString();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
