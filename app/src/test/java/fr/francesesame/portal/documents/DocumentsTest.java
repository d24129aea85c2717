package fr.francesesame.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SignedIn;
import fr.francesesame.foundation.platform.PaperFaults;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents of a folder: joined, versioned, seen and taken. */
class DocumentsTest extends DocumentCase {

    @Test
    void aDocumentIsJoinedSeenAndTakenByItsCompanyAndItsServiceAndNobodyElse() throws Exception {
        var page = join("Facture n° 7.pdf", pdf("un"), "INVOICE");
        assertThat(page).contains("La pièce est jointe au dossier", "Facture n° 7.pdf");
        var own = folder + "/" + id("Facture n° 7.pdf");
        var taken = importer.file(own + "/fichier");
        assertThat(taken.body()).isEqualTo(pdf("un"));
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        var shown = importer.file(own + "/vue").headers();
        assertThat(shown.firstValue("Content-Type")).contains("application/pdf");
        assertThat(shown.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(shown.firstValue("Content-Security-Policy").orElseThrow()).contains("sandbox");
        assertThat(importer.page("/dossiers/" + reference)).contains("Facture n° 7.pdf");
        assertThat(importer.page("/dossiers")).contains(reference, "1 pièce");
        for (var path :
                List.of(folder, own, own + "/vue", own + "/fichier", "/dossiers/" + reference + "/documents.zip")) {
            assertThat(SignedIn.as(port, "importateur02").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(SignedIn.as(port, "sivepvet01").get(path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(SignedIn.as(port, "sivepphyto02").get(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(SignedIn.as(port, "sivepphyto02").page(folder)).doesNotContain("name=\"fichiers\"");
        assertThat(lines("DOCUMENT_JOINED")).isEqualTo(1);
        assertThat(lines("DOCUMENT_TAKEN")).isEqualTo(4);
        assertThat(SignedIn.as(port, "importateur02").page("/dossiers")).doesNotContain(reference);
    }

    @Test
    void theSameNameAgainIsTheNextVersionAndTheSameContentIsNone() throws Exception {
        join("colisage.pdf", pdf("un"), "PACKING_LIST");
        join("colisage.pdf", pdf("deux"), "PACKING_LIST");
        assertThat(join("colisage.pdf", pdf("deux"), "PACKING_LIST")).contains("déjà au dossier");
        assertThat(join("colisage.pdf", pdf("un"), "INVOICE")).contains("La pièce est jointe");
        var items = list().get("items");
        assertThat(items).hasSize(3);
        var zip = unzip(importer.bytes("/dossiers/" + reference + "/documents.zip"));
        assertThat(zip).containsKeys("Liste de colisage/colisage-v1.pdf", "Liste de colisage/colisage-v2.pdf");
        assertThat(zip.get("Liste de colisage/colisage-v1.pdf")).isEqualTo(pdf("un"));
        var manifest = json.readTree(zip.get(Archive.MANIFEST));
        assertThat(manifest.get("files")).hasSize(zip.size() - 1).allSatisfy(file -> assertThat(
                        file.get("sha256").asText())
                .isEqualTo(digest(zip.get(file.get("path").asText()))));
        assertThat(zip.keySet()).anyMatch(path -> path.startsWith("Messages des partenaires/" + reference));
        assertThat(PaperFaults.of(zip.get("Documents de Sésame/resume-" + reference + ".pdf")))
                .isEmpty();
    }

    @Test
    void whatIsChosenIsTakenAndNothingElse() throws Exception {
        join("a.pdf", pdf("a"), "OTHER");
        join("b.pdf", pdf("b"), "OTHER");
        var zip = "/dossiers/" + reference + "/documents.zip?quoi=choix";
        assertThat(unzip(importer.bytes(zip + "&piece=" + id("b.pdf"))))
                .containsOnlyKeys("Autre pièce/b-v1.pdf", Archive.MANIFEST);
        assertThat(importer.get(zip).body()).contains("Choisissez au moins une pièce");
        assertThat(importer.get(zip + "&piece=x").statusCode()).isEqualTo(404);
    }

    @Test
    void completeIsWhatTheTableSays() throws Exception {
        assertThat(importer.page(folder)).contains("Il manque");
        for (var kind : List.of("OFFICIAL_CERTIFICATE", "INVOICE", "TRANSPORT_DOCUMENT", "PACKING_LIST")) {
            assertThat(list().get("expected")).anySatisfy(one -> {
                assertThat(one.get("kind").asText()).isEqualTo(kind);
                assertThat(one.get("there").asBoolean()).isFalse();
            });
            join(kind.toLowerCase(java.util.Locale.ROOT) + ".pdf", pdf(kind), kind);
        }
        assertThat(list().get("expected"))
                .allSatisfy(one -> assertThat(one.get("there").asBoolean()).isTrue());
    }

    /** The next one, asked in the same moment, waits for its place. */
    @Test
    void twoAtOnceAreTwoVersions() {
        var calls = IntStream.range(0, 4)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> SignedIn.as(port, "importateur01")
                        .join(folder, "photo.pdf", unchecked(String.valueOf(each)), "nature", "PHOTOGRAPH")
                        .statusCode()))
                .toList();
        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
        assertThat(jdbc.sql(
                                "select d.version from folder_document d join folder_document_formality l on l.document_id = d.id"
                                        + " where l.reference = ? order by 1")
                        .param(reference)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2, 3, 4);
    }

    /** Goods of two companies in one container: what one joins reaches the other neither by the folder nor by the list. */
    @Test
    void whoeverSharesAContainerSharesNoDocument() throws Exception {
        join("facture.pdf", pdf("secret"), "INVOICE");
        var other = reference.replace("CHEDPP", "COI");
        jdbc.sql(
                        "insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service,"
                                + " notified_at, purpose, content_updated_at, content_digest, step_since, created_at, changed_at)"
                                + " select ?, 'COI', consignment_id, status, status_code, step, 1, bcp, 'DGDDI', now(), purpose,"
                                + " now(), 'd', now(), now(), now() from formality where reference = ?")
                .params(other, reference)
                .update();
        jdbc.sql(
                        "insert into formality_version (reference, version, message_id, certificate, status_code, updated_at, recorded_at)"
                                + " select ?, 1, message_id, certificate, status_code, updated_at, recorded_at from formality_version where reference = ?")
                .params(other, reference)
                .update();
        party(other, "siret", "09234567700014");
        var stranger = SignedIn.as(port, "importateur02");
        assertThat(stranger.page("/dossiers/" + other + "/documents")).doesNotContain("facture.pdf", reference);
        assertThat(SignedIn.as(port, "douaneagent01").page("/dossiers/" + other + "/documents"))
                .doesNotContain("facture.pdf");
        jdbc.sql("delete from formality_party where reference = ?").param(other).update();
        party(other, "siret", "09123456700013");
        assertThat(SignedIn.as(port, "douaneagent01").page("/dossiers/" + other + "/documents"))
                .contains("facture.pdf");
    }

    private void party(String formality, String scheme, String identifier) {
        jdbc.sql(
                        "insert into formality_party (reference, position, role, scheme, identifier, name) values (?, 1, 'CN', ?, ?, 'x')")
                .params(formality, scheme, identifier)
                .update();
    }

    private int lines(String action) {
        return jdbc.sql("select count(*) from audit_line where action = ? and subject = ?")
                .params(action, reference)
                .query(Integer.class)
                .single();
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] unchecked(String title) {
        try {
            return pdf(title);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
