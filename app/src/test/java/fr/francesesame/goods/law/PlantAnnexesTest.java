package fr.francesesame.goods.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.DatabaseTest;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the annexes say of goods as they are really notified. */
@DatabaseTest
@Import(LawRoom.class)
class PlantAnnexesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private PlantLaw law;

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // code,     EPPO,  name,                 origin, regulated, rate, counted under
                "08061010,   VITVI, Vitis vinifera,       PE, YES,      1,  2022/2389-I-Vitis-ALL",
                "0806101090, VITVI, Vitis vinifera,       PE, YES,      1,  2022/2389-I-Vitis-ALL",
                "08061010,   -,     -,                    PE, YES,      1,  2022/2389-I-Vitis-ALL",
                "08045000,   MNGIN, Mangifera indica,     CI, YES,      -,  2022/2389-default",
                "08045000,   MNGIN, Mangifera indica,     BR, YES,      75, 2022/2389-I-Mangifera-BR",
                "08045000,   -,     -,                    BR, POSSIBLE, -,  2022/2389-default",
                "08051022,   -,     -,                    MA, YES,      5,  2022/2389-I-Citrus-MA",
                "08051022,   CIDSI, Citrus sinensis,      EG, YES,      50, 2022/2389-I-Citrus-EG",
                "08051022,   -,     -,                    ZA, YES,      -,  2022/2389-default",
                "08051080,   -,     -,                    MA, POSSIBLE, 5,  2022/2389-I-Citrus-MA",
                "08055010,   -,     Citrus limon,         TR, YES,      5,  2022/2389-I-Citrus-TR",
                "080521,     -,     -,                    MA, POSSIBLE, 5,  2022/2389-I-Citrus-MA",
                "080521,     CIDRE, Citrus reticulata,    MA, YES,      5,  2022/2389-I-Citrus-MA",
                "0805,       -,     -,                    MA, POSSIBLE, -,  2022/2389-default",
                "0702000099, LYPES, Solanum lycopersicum, MA, YES,      1,  2022/2389-I-Solanum lycopersicum-MA",
                "0702000099, LYPES, Solanum lycopersicum, IC, YES,      15, 2022/2389-I-Solanum lycopersicum-IC",
                "0702000099, LYPES, Solanum lycopersicum, TR, YES,      -,  2022/2389-default",
                "0709609920, CPSAN, Capsicum annuum,      TR, YES,      -,  2022/2389-default",
                "0910,       -,     -,                    IN, POSSIBLE, -,  2022/2389-default",
                "09101100,   ZINOF, Zingiber officinale,  CN, YES,      5,  2022/2389-I-Root and tubercle vegetables-ALL",
                "09101100,   ZINOF, Zingiber officinale,  PE, YES,      -,  2022/2389-default",
                "091030,     CURLO, Curcuma longa,        TH, YES,      35, 2022/2389-I-Curcuma longa-TH",
                "091030,     CURLO, Curcuma longa,        IN, YES,      5,  2022/2389-I-Root and tubercle vegetables-ALL",
                "091030,     CURLO, Curcuma longa,        PE, YES,      -,  2022/2389-default",
                "07069090,   RAPSR, Raphanus sativus,     TR, YES,      5,  2022/2389-I-Root and tubercle vegetables-ALL",
                "07069090,   RAPSR, Raphanus sativus,     CM, YES,      -,  2022/2389-default",
                "08081080,   MABSD, Malus domestica,      GB, YES,      10, 2022/2389-I-Malus-EUR3C",
                "08081080,   MABSD, Malus domestica,      CL, YES,      5,  2022/2389-I-Malus-CL",
                "08081080,   MABSD, Malus domestica,      RU, YES,      -,  2022/2389-default",
                "08093090,   PRNPS, Prunus persica,       TR, YES,      25, 2022/2389-I-Prunus-TR",
                "08093090,   PRNPS, Prunus persica,       UA, YES,      3,  2022/2389-I-Prunus-EUR3C",
                "08104050,   VACCO, Vaccinium corymbosum, ZA, YES,      -,  2022/2389-default",
                "08104050,   VACCO, Vaccinium corymbosum, PE, YES,      5,  2022/2389-I-Vaccinium-PE",
                "08101000,   FRAAN, Fragaria x ananassa,  JO, YES,      5,  2022/2389-I-Fragaria-ALL",
                "08101000,   FRAAN, Fragaria x ananassa,  EG, YES,      -,  2022/2389-default",
                "06031100,   ROSSS, Rosa sp.,             KE, YES,      25, 2022/2389-I-Rosa-KE",
                "06031200,   DINCA, Dianthus caryophyllus,TR, YES,      25, 2022/2389-I-Dianthus-TR",
                "0603197090, SOOSS, Solidago sp.,         KE, YES,      -,  2022/2389-default",
                "0603197090, EVMSS, Eustoma sp.,          TZ, YES,      -,  2022/2389-default",
                "0603197090, -,     -,                    KE, POSSIBLE, -,  2022/2389-default",
                "0603197090, GYPPA, Gypsophila paniculata,KE, YES,      5,  2022/2389-I-Gypsophila-KE",
                "08109075,   PUNGR, Punica granatum,      MA, YES,      -,  2022/2389-default",
                "08109075,   PUNGR, Punica granatum,      TR, POSSIBLE, -,  2022/2389-default",
                "08051022,   -,     -,                    -,  POSSIBLE, -,  2022/2389-default",
                "08039010,   -,     -,                    CO, EXEMPT,   -,  2022/2389-default",
                "08041000,   -,     -,                    TN, EXEMPT,   -,  2022/2389-default",
                "08061010,   VITVI, Vitis vinifera,       CH, EXEMPT,   1,  2022/2389-I-Vitis-ALL",
                "06031100,   ROSSS, Rosa sp.,             TR, UNKNOWN,  -,  2022/2389-default",
                "12345678,   -,     -,                    MA, UNKNOWN,  -,  2022/2389-default",
                "44032100,   -,     Pinus sylvestris,     UA, UNKNOWN,  -,  2022/2389-default",
                "ABC,        -,     -,                    MA, UNKNOWN,  -,  2022/2389-default"
            })
    void goodsAreReadByCodePlantAndOrigin(
            String cn, String eppo, String name, String origin, Regulated regulated, BigDecimal rate, String row) {
        var line = law.line(new Goods(cn, eppo, name, origin), DAY);
        assertThat(line.regulated()).isEqualTo(regulated);
        assertThat(line.listedRate()).isEqualTo(rate);
        assertThat(line.row()).isEqualTo(row);
        assertThat(line.version()).isEqualTo("2025-03-01");
        assertThat(line.plantForPlanting()).isFalse();
        assertThat(line.emergencyMeasure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"06029050, NZ, true", "0602, KE, true", "060110, TR, true", "06029010, NZ, false", "06029050, CH, false"
    })
    void plantsForPlantingAreKnownByTheirCode(String cn, String origin, boolean planting) {
        assertThat(law.line(new Goods(cn, null, null, origin), DAY).plantForPlanting())
                .isEqualTo(planting);
    }

    @Test
    void anotherPlantThanTheCodeSaysNeverLowersTheRate() {
        assertThat(law.line(new Goods("08061010", "MABSD", "Malus domestica", "PE"), DAY)
                        .listedRate())
                .isNull();
    }

    @Test
    void beforeTheFirstVersionNothingIsKnown() {
        var line = law.line(new Goods("08061010", null, null, "PE"), LocalDate.of(2020, 1, 1));
        assertThat(line.regulated()).isEqualTo(Regulated.UNKNOWN);
        assertThat(line.version()).isEqualTo("-");
    }
}
