package fr.francesesame.insight.evidence;

import fr.francesesame.insight.evidence.Verdict.Finding;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code java -jar sesame.jar verify FILE [--certificat=CERTIFICATES.pem]}: judges sealed evidence without a server, a database or a
 * network. Ends with 0 where the file is intact and its sealer known, 1 where it was altered or bears no seal, 2 where it cannot be
 * read, 3 where it is intact and its sealer or time is not established.
 */
public final class VerifyCommand {

    private static final String CERTIFICATES = "--certificat=";
    private static final int MISUSED = Finding.UNREADABLE.status();

    private final VerdictWords words;
    private final PrintStream out;

    private VerifyCommand(VerdictWords words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    /** The exit status. */
    public static int run(List<String> arguments) {
        LoggingSystem.get(VerifyCommand.class.getClassLoader())
                .beforeInitialize(); // or libraries write between the sentences
        return run(arguments, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static int run(List<String> arguments, PrintStream out) {
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages/evidence");
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
        return new VerifyCommand(new VerdictWords(sentences), out).judge(arguments);
    }

    private int judge(List<String> arguments) {
        var files = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        var certificates =
                arguments.stream().filter(word -> word.startsWith(CERTIFICATES)).findFirst();
        if (files.size() != 1 || arguments.size() > (certificates.isPresent() ? 2 : 1)) {
            return refuse("evidence.command.usage");
        }
        try {
            return judge(Path.of(files.get(0)), certificates.map(word -> word.substring(CERTIFICATES.length())));
        } catch (InvalidPathException noName) {
            return refuse("evidence.command.noFile");
        }
    }

    private int judge(Path file, Optional<String> certificates) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return refuse("evidence.command.noFile");
        }
        try {
            var anchors = certificates.isPresent() ? read(Path.of(certificates.get())) : new Anchors(List.of());
            return tell(new Verifier(anchors, Clock.systemUTC()).of(file), certificates.isPresent());
        } catch (IOException | GeneralSecurityException unreadable) {
            return refuse("evidence.command.noCertificate");
        }
    }

    private int tell(Verdict verdict, boolean certificatesGiven) {
        var report = words.of(verdict);
        out.println(report.sentence());
        report.changes().forEach(change -> out.println("- " + change));
        if (!report.facts().isEmpty()) {
            out.println(words.say("evidence.verify.seal"));
            report.facts().forEach(fact -> out.println("  " + fact));
        }
        if (verdict.finding() == Finding.UNKNOWN_SEALER) {
            out.println(words.say("evidence.command." + (certificatesGiven ? "otherCertificate" : "certificates")));
        }
        return verdict.finding().status();
    }

    private static Anchors read(Path certificates) throws IOException, GeneralSecurityException {
        try (var pem = Files.newInputStream(certificates)) {
            return Anchors.read(pem);
        }
    }

    private int refuse(String sentence) {
        out.println(words.say(sentence));
        return MISUSED;
    }
}
