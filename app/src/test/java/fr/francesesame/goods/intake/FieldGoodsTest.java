package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities, units, lines and origins as messages from practice write them. */
class FieldGoodsTest extends FieldInputCase {

    @Test
    void animalsAreCounted() {
        take("06-animals-in-pieces.xml");
        assertThat(lines("CHEDA.FR.2026.8794106")).singleElement().satisfies(line -> {
            assertThat(line.pieces()).isEqualByComparingTo("5");
            assertThat(line.netWeightKg()).isNull();
        });
        assertThat(remarks("CHEDA.FR.2026.8794106")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KGM,100,100",
        "kgm,.5,0.5",
        "KGM,5.,5",
        "KGM,+5,5",
        "KGM,1.7E2,170",
        "KGM,0.0,0",
        "tne,2,2000",
        "DTN,3,300",
        "MGM,4,0.000004",
        "GRM,500,0.5",
        "LBR,10,4.5359237",
        "ONZ,16,0.453592370",
        "STN,1,907.18474",
        "LTN,1,1016.0469088"
    })
    void aMassIsReadInItsUnit(String unit, String written, BigDecimal kilograms) {
        slice.post(weighing("<r:NetWeightMeasure unitCode=\"" + unit + "\">" + written + "</r:NetWeightMeasure>"));
        assertThat(lines(PLANT).get(0).netWeightKg()).isEqualByComparingTo(kilograms);
        assertThat(remarks(PLANT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KTM,10,unknownUnit",
        "XYZ,10,unknownUnit",
        "LTR,10,unknownUnit",
        "KG,10,unknownUnit",
        "'',10,noUnit",
        "'',0,noUnit",
        "KGM,dix,unreadableQuantity",
        "KGM,-5,unreadableQuantity",
        "KGM,1e400,unreadableQuantity",
        "KGM,1e999999999,unreadableQuantity",
        "KGM,'1,5',unreadableQuantity",
        "KGM,INF,unreadableQuantity"
    })
    void whatIsNoWeightIsNeverKilogramsNorNoughtAndIsTold(String unit, String written, String remark) {
        var attribute = unit.isEmpty() ? "" : " unitCode=\"" + unit + "\"";
        slice.post(weighing("<r:NetWeightMeasure" + attribute + ">" + written + "</r:NetWeightMeasure>"));
        assertThat(lines(PLANT).get(0).netWeightKg()).isNull();
        assertThat(remarks(PLANT)).extracting(Remark::code).containsExactly(remark);
        assertThat(slice.formality(PLANT)).containsEntry("to_check", true);
    }

    @Test
    void aVolumeIsKeptAsItIsWritten() {
        slice.post(weighing("<r:NetVolumeMeasure unitCode=\"LTR\">200.0</r:NetVolumeMeasure>"));
        assertThat(current(PLANT).lines().get(0).measures())
                .containsExactly(new Certificate.Measure(new BigDecimal("200"), "LTR"));
        assertThat(remarks(PLANT)).isEmpty();
    }

    @Test
    void twoLinesOfOneNumberAreToldApart() {
        take("15-same-line-number.xml");
        assertThat(lines("CHEDPP.FR.2026.8794115"))
                .extracting(GoodsLine::number, GoodsLine::cn)
                .containsExactly(tuple(1, "08051022"), tuple(2, "08061010"));
        assertThat(remarks("CHEDPP.FR.2026.8794115")).containsExactly(Remark.of("renumbered", "1", "2"));
    }

    @Test
    void severalOriginsOfOneLineAreSaidAndJudgedAsTheWorst() {
        var two = ChedXml.line(1, "08061010", 1000)
                .replace(
                        "<r:OriginSPSCountry>",
                        "<r:OriginSPSCountry><r:ID>eg</r:ID></r:OriginSPSCountry><r:OriginSPSCountry>");
        slice.post(ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").goods(two).xml());
        assertThat(lines(PLANT).get(0).origin()).isNull();
        assertThat(current(PLANT).lines().get(0).origins()).containsExactly("EG", "PE");
        assertThat(slice.formality(PLANT)).containsEntry("origin", "EG, PE");
        assertThat(remarks(PLANT)).containsExactly(Remark.of("severalOrigins", "1", "EG, PE"));
    }

    private static String weighing(String measure) {
        var line = ChedXml.line(1, "08061010", 7)
                .replace("<r:NetWeightMeasure unitCode=\"KGM\">7.0</r:NetWeightMeasure>", measure);
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").goods(line).xml();
    }

    private static List<GoodsLine> lines(String reference) {
        return slice.dossiers().lines(new Reference(reference));
    }
}
