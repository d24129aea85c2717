package fr.francesesame.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEMU9417652",
                "temu 941765-2",
                "TEMU\u00a0941\u202f765\u20092",
                "TEMU\u2011941765\u20112",
                "TEMU\u2013941765\u22122",
                "TEMU.941765/2",
                "ＴＥＭＵ９４１７６５２",
                "\ufeffTEMU\u200b941765\u00ad2\u3000"
            })
    void aNumberIsTheSameHoweverItIsWritten(String written) {
        assertThat(Writing.number(written)).isEqualTo("TEMU9417652");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08051022",
                "0805 10 22",
                "0805\u00a010\u00a022",
                "0805\u202f10\u202f22",
                "0805\u200910\u200722",
                "0805.10.22",
                "０８０５１０２２"
            })
    void aCodeOfTheNomenclatureToo(String written) {
        assertThat(new CnCode(written).value()).isEqualTo("08051022");
    }

    @Test
    void whatIsNoCodeStaysAsItCame() {
        assertThat(new CnCode("chap. 8").value()).isEqualTo("chap.8");
        assertThat(new CnCode("").isWellFormed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chedpp.fr.2026.9000117", " CHEDPP.FR.2026.9000117\u00a0", "CHEDPP.FR.\u202f2026.9000117"})
    void aReferenceIsTheSameInSmallLettersAndWithBlanks(String written) {
        assertThat(Reference.written(written)).contains(new Reference("CHEDPP.FR.2026.9000117"));
        assertThat(new Reference(written).chedType()).contains(FormalityType.CHED_PP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00a0", "\u200b", "0123456789012345678901234567890123456789012345678901234567890"})
    void whatIsNoReferenceIsNone(String written) {
        assertThat(Reference.written(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,KGM,1",
        "1,tne,1000",
        "2,DTN,200",
        "5,MGM,0.000005",
        "3,GRM,0.003",
        "10,LBR,4.5359237",
        "1,ONZ,0.028349523125",
        "1,STN,907.18474",
        "1,LTN,1016.0469088"
    })
    void aMassIsConvertedExactly(BigDecimal amount, String unit, BigDecimal kilograms) {
        assertThat(MassUnit.kilograms(amount, unit))
                .hasValueSatisfying(said -> assertThat(said).isEqualByComparingTo(kilograms));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KTM", "H87", "LTR", "MTQ", "MTK", "XYZ", "", " "})
    void whatIsNoMassIsNeverKilograms(String unit) {
        assertThat(MassUnit.kilograms(BigDecimal.TEN, unit)).isEmpty();
        assertThat(MassUnit.kilograms(BigDecimal.TEN, null)).isEmpty();
    }
}
