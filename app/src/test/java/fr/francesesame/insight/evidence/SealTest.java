package fr.francesesame.insight.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.insight.evidence.Verdict.Change;
import fr.francesesame.insight.evidence.Verdict.Finding;
import fr.francesesame.insight.evidence.Verdict.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticMessageSource;

/** Sealed evidence is found intact as it was sealed, and found out whatever is done to it. */
class SealTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final String LIST = "META-INF/ASiCManifest001.xml";
    private static final int STEP = 23;
    private static final String SIGNATURE = "META-INF/signature001.p7s";

    @TempDir
    private Path directory;

    private TestKeys keys;
    private SealingKey key;

    @BeforeEach
    void ownKeys() throws Exception {
        keys = TestKeys.sealer("DGAL – sceau", NOW.minusSeconds(3600), Duration.ofDays(30));
        key = key(keys.file(directory));
    }

    @Test
    void whatWasSealedIsIntactAndSaysByWhomAndWhen() throws Exception {
        var verdict = verdict(sealed(key, ""));
        assertThat(verdict.finding()).isEqualTo(Finding.INTACT);
        assertThat(verdict.changes()).isEmpty();
        var seal = Objects.requireNonNull(verdict.seal());
        assertThat(seal.sealer()).isEqualTo("CN=DGAL – sceau");
        assertThat(seal.saidAt()).isEqualTo(NOW);
        assertThat(seal.stamp()).isNull();
    }

    @Test
    void oneByteOfAnyFileIsFoundOut() throws Exception {
        var file = sealed(key, "");
        var names = List.copyOf(Container.open(file).files.keySet());
        assertThat(names).hasSize(6);
        for (var name : names) {
            var changed = verdict(Container.open(file).flip(name, 5).zip());
            assertThat(changed.finding()).as(name).isEqualTo(Finding.ALTERED);
            assertThat(changed.changes()).as(name).isNotEmpty();
            if (!name.startsWith("META-INF/")) {
                assertThat(changed.changes()).containsExactly(new Change(Kind.CHANGED, name));
            }
        }
    }

    /** In the signature itself too: where a bit means nothing (DER has a few), the seal says the same; a step keeps it short. */
    @Test
    void noBitOfTheSignatureOrTheListSaysSomethingElse() throws Exception {
        var file = sealed(key, "");
        var before = Objects.requireNonNull(verdict(file).seal());
        for (var name : List.of(LIST, SIGNATURE)) {
            for (var position = 0; position < Container.open(file).files.get(name).length; position += STEP) {
                var verdict = verdict(Container.open(file).flip(name, position).zip());
                if (verdict.finding() == Finding.INTACT) {
                    assertThat(name).isEqualTo(SIGNATURE);
                    assertThat(verdict.seal()).as("bit " + position).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void filesAddedAndTakenAwayAreNamed() throws Exception {
        var file = sealed(key, "");
        var added = Container.open(file);
        added.files.put("messages/9.xml", "<x/>".getBytes(UTF_8));
        assertThat(verdict(added.zip()).changes()).containsExactly(new Change(Kind.ADDED, "messages/9.xml"));
        var inside = Container.open(file);
        inside.files.put("META-INF/note.txt", "x".getBytes(UTF_8));
        assertThat(verdict(inside.zip()).changes()).containsExactly(new Change(Kind.ADDED, "META-INF/note.txt"));
        var taken = Container.open(file);
        taken.files.remove("audit.json");
        assertThat(verdict(taken.zip()).changes()).containsExactly(new Change(Kind.MISSING, "audit.json"));
        assertThat(verdict(taken.zip()).finding()).isEqualTo(Finding.ALTERED);
    }

    @Test
    void theListOfAnotherContainerIsNoListOfThisOne() throws Exception {
        var file = Container.open(sealed(key, ""));
        var other = Container.open(sealed(key, "autre"));
        file.files.put(LIST, other.files.get(LIST));
        file.files.put("audit.json", other.files.get("audit.json"));
        assertThat(verdict(file.zip()).finding()).isEqualTo(Finding.ALTERED);
        var without = Container.open(sealed(key, ""));
        without.files.remove(SIGNATURE);
        assertThat(verdict(without.zip()).finding()).isEqualTo(Finding.ALTERED);
        without.files.remove(LIST);
        assertThat(verdict(without.zip()).finding()).isEqualTo(Finding.NOT_SEALED);
    }

    @Test
    void theSealOfAnotherKeyIsNotOurs() throws Exception {
        var forger = TestKeys.sealer("DGAL – sceau", NOW.minusSeconds(3600), Duration.ofDays(30));
        var forged = verdict(sealed(key(forger.file(directory)), "autre"));
        assertThat(forged.finding()).isEqualTo(Finding.UNKNOWN_SEALER);
        var mixed = Container.open(sealed(key, ""));
        mixed.files.put(
                SIGNATURE,
                Container.open(sealed(key(forger.file(directory)), "")).files.get(SIGNATURE));
        assertThat(verdict(mixed.zip()).finding()).isNotEqualTo(Finding.INTACT);
    }

    @Test
    void anExpiredCertificateProvesNothingWithoutAStampOfAKnownAuthority() throws Exception {
        var issuer = TestKeys.issuer("Racine d’horodatage");
        var authority = TestKeys.stamper("Autorité d’horodatage", issuer);
        try (var service = new TestAuthority(authority, NOW)) {
            var settings = settings(keys.file(directory, issuer), service.address());
            var believing = new SealingKey(settings, directory, new StaticMessageSource());
            var sealed = new Sealer(believing, new TimeStamps(settings)).seal(contents(""), NOW);
            assertThat(sealed.stamped()).isTrue();
            var later = Clock.fixed(NOW.plus(60, ChronoUnit.DAYS), ZoneOffset.UTC);
            var file = Container.save(directory, sealed.file());
            var stamped = new Verifier(believing.anchors(), later).of(file);
            assertThat(stamped.finding()).isEqualTo(Finding.INTACT);
            assertThat(Objects.requireNonNull(
                                    Objects.requireNonNull(stamped.seal()).stamp())
                            .at())
                    .isEqualTo(NOW);
            assertThat(new Verifier(key.anchors(), later).of(file).finding()).isEqualTo(Finding.NOT_VALID_THEN);
            var plain = Container.save(directory, sealed(key, ""));
            assertThat(new Verifier(key.anchors(), later).of(plain).finding()).isEqualTo(Finding.NOT_VALID_THEN);
        }
    }

    @Test
    void anAuthorityOfTimeThatIsAwayLosesNoEvidence() throws Exception {
        String nobody;
        try (var service = new TestAuthority(keys, NOW)) {
            nobody = service.address();
        }
        var sealed = new Sealer(key, new TimeStamps(settings(keys.file(directory), nobody))).seal(contents(""), NOW);
        assertThat(sealed.stamped()).isFalse();
        assertThat(verdict(sealed.file()).finding()).isEqualTo(Finding.INTACT);
    }

    @Test
    void aKeyThatHasEndedSealsNothing() throws Exception {
        var ended = key(TestKeys.sealer("DGAL – sceau", NOW.minusSeconds(7200), Duration.ofHours(1))
                .file(directory));
        assertThatThrownBy(() -> sealed(ended, "")).isInstanceOf(SealingKey.KeyEnded.class);
    }

    @Test
    void whatIsNoContainerIsSaidToBeNone() throws Exception {
        assertThat(verdict(new byte[0]).finding()).isEqualTo(Finding.UNREADABLE);
        assertThat(verdict("%PDF-1.7".getBytes(UTF_8)).finding()).isEqualTo(Finding.UNREADABLE);
        var plain = new Container();
        plain.files.put("manifeste.json", "{}".getBytes(UTF_8));
        assertThat(verdict(plain.zip()).finding()).isEqualTo(Finding.NOT_SEALED);
        var half = sealed(key, "");
        assertThat(verdict(java.util.Arrays.copyOf(half, half.length / 2)).finding())
                .isEqualTo(Finding.UNREADABLE);
    }

    /** One program reads a ZIP from its beginning, another by the directory at its end: both must be shown the same. */
    @Test
    void aContainerWithTwoFacesIsRefused() throws Exception {
        var file = sealed(key, "");
        var other = new Container();
        other.files.put("audit.json", "[]".getBytes(UTF_8));
        var before = other.zip();
        var both = new byte[before.length + file.length];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(file, 0, both, before.length, file.length);
        assertThat(verdict(both).finding()).isEqualTo(Finding.UNREADABLE);
    }

    @Test
    void anInstallationWithoutAKeyMakesItsOwnWhichOnlyItsOwnerReads() throws Exception {
        var sentences = codes();
        var home = directory.resolve("home");
        var own = new SealingKey(new EvidenceProperties("", "", ""), home, sentences);
        assertThat(own.isOwn()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("evidence.p12"))))
                .isEqualTo("rw-------");
        var again = new SealingKey(new EvidenceProperties("", "", ""), home, sentences);
        var verdict = new Verifier(again.anchors(), Clock.systemUTC()).of(Container.save(directory, sealed(own, "")));
        assertThat(verdict.finding()).isEqualTo(Finding.INTACT);
        assertThat(Objects.requireNonNull(verdict.seal()).sealer()).contains("evidence.own.sealer");
    }

    private Verdict verdict(byte[] file) throws Exception {
        return new Verifier(key.anchors(), Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC))
                .of(Container.save(directory, file));
    }

    private byte[] sealed(SealingKey with, String change) {
        return new Sealer(with, new TimeStamps(new EvidenceProperties("", "", "")))
                .seal(contents(change), NOW)
                .file();
    }

    private static Map<String, byte[]> contents(String change) {
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("dossier-de-preuve.pdf", "%PDF-1.7 essai".getBytes(UTF_8));
        contents.put("audit.json", ("[\"é\"]" + change).getBytes(UTF_8));
        contents.put("messages/1.xml", "<x>été</x>".repeat(5000).getBytes(UTF_8));
        return contents;
    }

    private SealingKey key(Path file) throws Exception {
        return new SealingKey(settings(file, ""), directory, codes());
    }

    private static StaticMessageSource codes() {
        var sentences = new StaticMessageSource();
        sentences.setUseCodeAsDefaultMessage(true);
        return sentences;
    }

    private static EvidenceProperties settings(Path file, String authority) {
        return new EvidenceProperties(file.toString(), TestKeys.PASSWORD, authority);
    }

    /** Whoever looks at it is kept busy by no file that unpacks to more than files of ours do. */
    @Test
    void anArchiveOfNothingIsRefusedBeforeItIsUnpacked() throws Exception {
        var zeros = new byte[1 << 20];
        var honest = zip(zeros, 200);
        var verdict = verdict(honest);
        assertThat(verdict.finding()).isEqualTo(Finding.UNREADABLE);
        var lying = verdict(saysOneByte(honest));
        assertThat(lying.finding()).isEqualTo(Finding.UNREADABLE);
    }

    private static byte[] zip(byte[] content, int times) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (var time = 0; time < times; time++) {
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /** In its directory, four bytes at the 24th of the entry. */
    private static byte[] saysOneByte(byte[] zip) {
        var changed = zip.clone();
        for (var at = changed.length - 100; at < changed.length - 4; at++) {
            if (changed[at] == 'P' && changed[at + 1] == 'K' && changed[at + 2] == 1 && changed[at + 3] == 2) {
                Arrays.fill(changed, at + 24, at + 28, (byte) 0);
                changed[at + 24] = 1;
            }
        }
        return changed;
    }
}
