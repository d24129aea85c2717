package fr.francesesame.portal.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import fr.francesesame.SignedIn;
import fr.francesesame.portal.documents.VirusScanner.Verdict;
import org.junit.jupiter.api.Test;

/** Documents that are refused, that wait for the scanner, or that nobody may join. */
class RefusedDocumentsTest extends DocumentCase {

    @Test
    void whatCannotBeTakenIsSaidAndNothingElseIsLost() throws Exception {
        assertThat(join("x.pdf", "MZ".getBytes(UTF_8), "INVOICE"))
                .contains("« x » n’est ni un PDF")
                .contains("value=\"INVOICE\" selected");
        assertThat(join("vide.pdf", new byte[0], "INVOICE")).contains("« vide » est vide");
        assertThat(join("../x.pdf", pdf("x"), "INVOICE")).contains("contient un chemin");
        assertThat(join("x.pdf", pdf("x"), "AUTRE")).contains("Choisissez la nature");
        assertThat(join("x.pdf", pdf("x"), "NOTIFICATION")).contains("Choisissez la nature");
        assertThat(join("grand.pdf", new byte[(20 << 20) + 1], "INVOICE")).contains("dépasse 20 Mo");
        assertThat(importer.join(folder, "x.pdf", pdf("x"), "nature", "INVOICE", "formalites", "CHEDPP.FR.2026.0000001")
                        .body())
                .contains("L’une des formalités choisies");
        assertThat(list().get("items")).isEmpty();
    }

    @Test
    void whatTheScannerFindsIsRefusedAndListedForAdministrators() throws Exception {
        when(scanner.scan(any())).thenReturn(Verdict.found("Sesame.Test.Eicar"));
        assertThat(join("facture.pdf", pdf("x"), "INVOICE")).contains("programme malveillant");
        assertThat(list().get("items")).isEmpty();
        assertThat(SignedIn.as(port, "adminsesame01").page("/administration/fichiers-ecartes"))
                .contains("Sesame.Test.Eicar", reference);
        assertThat(importer.get("/administration/fichiers-ecartes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whileTheScannerIsSilentADocumentWaitsAndIsShownToNobodyElse() throws Exception {
        when(scanner.scan(any())).thenReturn(Verdict.SILENT);
        assertThat(join("facture.pdf", pdf("x"), "INVOICE")).contains("en attente d’analyse");
        var own = folder + "/" + id("facture.pdf");
        assertThat(importer.get(own + "/fichier").statusCode()).isEqualTo(404);
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).doesNotContain("facture.pdf");
        assertThat(unzip(importer.bytes("/dossiers/" + reference + "/documents.zip")))
                .doesNotContainKey("Facture commerciale/facture-v1.pdf");
        waiting.scan();
        assertThat(importer.get(own + "/fichier").statusCode()).isEqualTo(404);
        when(scanner.scan(any())).thenReturn(Verdict.CLEAN);
        waiting.scan();
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).contains("facture.pdf");
        when(scanner.scan(any())).thenReturn(Verdict.SILENT);
        join("autre.pdf", pdf("y"), "INVOICE");
        when(scanner.scan(any())).thenReturn(Verdict.found("Trouvé"));
        waiting.scan();
        assertThat(importer.page(folder)).doesNotContain("autre.pdf");
    }

    @Test
    void toAnEndedFormalityNothingIsAdded() throws Exception {
        join("facture.pdf", pdf("x"), "INVOICE");
        jdbc.sql("update formality set step = 'RELEASED' where reference = ?")
                .param(reference)
                .update();
        assertThat(join("tard.pdf", pdf("y"), "INVOICE"))
                .contains("plus rien ne s’y ajoute")
                .contains("facture.pdf")
                .doesNotContain("tard.pdf");
    }

    /** A right that is for the tracking alone opens no folder; a right to look joins nothing. */
    @Test
    void theRightForTheServiceDecides() throws Exception {
        jdbc.sql("update access_right set service = 'TRACKING' where username = 'importateur01' and service = 'ALL'")
                .update();
        try {
            assertThat(importer.get("/dossiers/" + reference).statusCode()).isEqualTo(200);
            assertThat(importer.get(folder).statusCode()).isEqualTo(404);
            assertThat(importer.page("/suivi")).doesNotContain("href=\"/dossiers\"");
            jdbc.sql(
                            "update access_right set service = 'FOLDERS', action = 'READ' where username = 'importateur01' and service = 'TRACKING'")
                    .update();
            assertThat(importer.page("/suivi")).contains("href=\"/dossiers\"");
            assertThat(importer.page(folder))
                    .contains("Votre droit permet de consulter")
                    .doesNotContain("name=\"fichiers\"");
            assertThat(join("x.pdf", pdf("x"), "INVOICE")).contains("Votre droit permet de consulter");
        } finally {
            jdbc.sql(
                            "update access_right set service = 'ALL', action = 'ACT' where username = 'importateur01' and service in ('FOLDERS', 'TRACKING')")
                    .update();
        }
    }
}
