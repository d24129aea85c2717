package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Messages from practice, taken in by the rooms of the intake on a database of their own. */
abstract class FieldInputCase {

    static final String PLANT = "CHEDPP.FR.2026.9500001";

    static IntakeSlice slice;

    @BeforeAll
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterAll
    static void stop() {
        slice.close();
    }

    @BeforeEach
    void forget() {
        slice.forgetEverything();
    }

    static void take(String input) {
        assertThat(slice.post(FieldInputs.read(input)).outcome()).isEqualTo(Outcome.CREATED);
    }

    static Dossiers.Facts facts(String reference) {
        return slice.dossiers().facts(new Reference(reference));
    }

    static Certificate current(String reference) {
        return slice.bean(NotifiedDossiers.class).current(new Reference(reference));
    }

    static List<Remark> remarks(String reference) {
        return current(reference).remarks();
    }
}
