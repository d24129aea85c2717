package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever messages a reference gets, at equal times too, their order of arrival leaves no trace in what is known at the end. */
class ArrivalOrderTest {

    private static final String REFERENCE = "CHEDP.FR.2026.9100009";

    private static IntakeSlice slice;

    @BeforeContainer
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterContainer
    static void stop() {
        slice.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void everyOrderOfArrivalEndsAlike(@ForAll("streams") List<ChedXml> stream, @ForAll Random random) {
        var first = endOf(stream);
        Collections.shuffle(stream, random);
        assertThat(endOf(stream)).isEqualTo(first);
    }

    @Provide
    Arbitrary<List<ChedXml>> streams() {
        return messages().list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<ChedXml> messages() {
        var statuses = Arbitraries.of("47", "1", "42", "70", "41", "122", "99", "44", "64", "55", "999");
        return Combinators.combine(
                        statuses,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 2))
                .as((status, minute, weight) -> ChedXml.of(REFERENCE, status, "2026-11-20T08:0" + minute + ":00Z")
                        .weighing(weight));
    }

    private static String endOf(List<ChedXml> stream) {
        slice.forgetEverything();
        stream.forEach(message -> slice.post(message.xml()));
        return slice.jdbc()
                .sql("select concat_ws(' ', f.status_code, f.step, f.content_digest, v.certificate) from formality f"
                        + " join formality_version v using (reference, version)")
                .query(String.class)
                .single();
    }
}
