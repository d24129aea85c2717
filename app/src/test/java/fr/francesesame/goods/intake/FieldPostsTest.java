package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.terms.BorderPost;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts, containers and references as messages from practice write them. */
class FieldPostsTest extends FieldInputCase {

    private static final String OTHER = "CHEDPP.FR.2026.9500002";
    private static final String UNLOADING =
            "<r:UnloadingBaseportSPSLocation><r:ID>FRLEH1</r:ID></r:UnloadingBaseportSPSLocation>";

    @Test
    void theCodeOfThePostIsReadBesideTheLocode() {
        take("01-post-un-locode.xml");
        assertThat(facts("CHEDPP.FR.2026.8794101").post()).isEqualTo(new BorderPost("FRLEH1"));
        assertThat(remarks("CHEDPP.FR.2026.8794101")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<r:ID>frleh1</r:ID>",
                "<r:ID>FRLEH 1</r:ID>",
                "<r:ID>FRLEH\u00a01.</r:ID>",
                "<r:ID>FRLEH</r:ID>",
                "<r:ID/><r:Name/><r:Name/><r:Name>FRLEH1</r:Name>",
                "<r:ID>FR LEH</r:ID><r:Name>FR</r:Name><r:Name/><r:Name>frleh1</r:Name><r:Name>Le Havre</r:Name><r:Name/>"
                        + "<r:Name>FRLEH</r:Name>",
                "<r:Name>FR</r:Name><r:Name/><r:Name/><r:Name/><r:Name/><r:Name>FRLEH</r:Name>"
            })
    void aPostIsRecognisedHoweverItIsWritten(String written) {
        slice.post(at(written));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", "FRLEH1").containsEntry("to_check", false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FRZZZ1", "NLRTM1", "FRXXX", "Le Havre", "FRLEH9", "FR"})
    void whatIsNoPostOfTheRegisterIsNoPlaceButIsSaid(String written) {
        slice.post(at("<r:ID>" + written + "</r:ID>"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null).containsEntry("to_check", true);
        assertThat(facts(PLANT).post()).isNull();
        assertThat(remarks(PLANT)).containsExactly(Remark.of("unknownPost", written));
        assertThat(slice.timeline(PLANT)).contains("toCheck");
    }

    @Test
    void aPostThatAPersonHasNamedStaysAsLongAsTheMessageWritesTheSame() {
        slice.post(at("<r:ID>FRXXX9</r:ID>"));
        slice.jdbc()
                .sql(
                        "insert into post_qualification select reference, written_post(certificate), 'FRDKK1', 'inspecteur'"
                                + " from formality_version where reference = ?")
                .param(PLANT)
                .update();
        slice.post(at("<r:ID>FRXXX9</r:ID>").replace("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z"));
        assertThat(slice.formality(PLANT)).containsEntry("version", 2).containsEntry("bcp", "FRDKK1");
        slice.post(at("<r:ID>FRYYY9</r:ID>").replace("2026-11-20T08:00:00Z", "2026-11-20T10:00:00Z"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null);
    }

    @Test
    void aForeignCodeIsNotMadeOursByThePlaceBesideIt() {
        slice.post(at("<r:ID>FRLEH</r:ID><r:Name>NL</r:Name><r:Name/><r:Name>NLRTM1</r:Name>"));
        assertThat(slice.formality(PLANT)).containsEntry("bcp", null);
    }

    @ParameterizedTest
    @CsvSource({"FRCDG4.,FRCDG4", "frcdg,FRCDG4", "FR LEH 1,FRLEH1", "FRZZZ9,"})
    void theOtherDoorsKnowPostsAlike(String written, String post) {
        var message =
                "{\"reference\":\"COI.MA.2026.1\",\"updatedAt\":\"2026-11-20T08:00:00Z\",\"post\":\"" + written + "\"}";
        assertThat(slice.post(MessageKind.COI, message).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(slice.formality("COI.MA.2026.1")).containsEntry("bcp", post);
    }

    @Test
    void numbersOfContainersAreComparedInOneForm() {
        take("03-container-writing.xml");
        slice.post(ChedXml.of(OTHER, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace("SESU 1234567", "temu\u00a0941765\u20112")
                .replace("2026-11-24T06:00:00+01:00", "2026-12-03T06:00:00+01:00"));
        assertThat(slice.formality(OTHER).get("consignment_id"))
                .isEqualTo(slice.formality("CHEDPP.FR.2026.8794103").get("consignment_id"));
        assertThat(slice.jdbc()
                        .sql("select distinct term from formality_term where kind = 'CONTAINER'")
                        .query(String.class)
                        .list())
                .containsExactly("TEMU9417652");
        assertThat(current(OTHER).containers().get(0).number()).isEqualTo("temu\u00a0941765\u20112");
    }

    @Test
    void aReferenceInSmallLettersIsTheSame() {
        slice.post(ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z").xml());
        slice.post(ChedXml.of(PLANT.toLowerCase(Locale.ROOT), "42", "2026-11-20T09:00:00Z")
                .xml());
        assertThat(slice.formality(PLANT))
                .containsEntry("status", "IN_PROGRESS")
                .containsEntry("version", 2);
    }

    @Test
    void aSplitChedIsKeptWithItsWholeWhicheverComesFirst() {
        take("19-split.xml");
        take("01-post-un-locode.xml");
        assertThat(slice.jdbc()
                        .sql("select whole from formality_split where reference = 'CHEDPP.FR.2026.8794119'")
                        .query(String.class)
                        .list())
                .containsExactly("CHEDPP.FR.2026.8794101");
    }

    private static String at(String written) {
        return ChedXml.of(PLANT, "1", "2026-11-20T08:00:00Z")
                .xml()
                .replace(UNLOADING, "<r:UnloadingBaseportSPSLocation>" + written + "</r:UnloadingBaseportSPSLocation>");
    }
}
