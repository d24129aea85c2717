package fr.francesesame.insight.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.insight.evidence.Verdict.Change;
import fr.francesesame.insight.evidence.Verdict.Finding;
import fr.francesesame.insight.evidence.Verdict.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a sealed file is found out. */
class AlteredEvidenceTest extends SealCase {

    private static final String LIST = "META-INF/ASiCManifest001.xml";
    private static final int STEP = 23;

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
