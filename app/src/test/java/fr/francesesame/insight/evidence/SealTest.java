package fr.francesesame.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.insight.evidence.Verdict.Finding;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Whose seal it is, and whether it still proves something. */
class SealTest extends SealCase {

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
}
