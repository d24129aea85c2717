package fr.francesesame.foundation.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder takes is told by its content; what could do harm, reach out or unfold is refused, each with its sentence. */
class DocumentGuardTest {

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final DocumentGuard guard =
            new DocumentGuard(new RealType(new OfficeFiles()), new PdfDocuments(), new Photographs());

    @TempDir
    private Path directory;

    @Test
    void eachTypeIsTakenByItsContentAndNamedByIt() throws Exception {
        assertThat(accept("facture.exe", pdf()).name()).isEqualTo("facture.pdf");
        assertThat(accept("photo.pdf", picture("png")).mediaType()).isEqualTo("image/png");
        assertThat(accept("photo", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(accept("x.bin", "<?xml version='1.0'?><a xmlns='urn:x'><b/></a>".getBytes(UTF_8))
                        .name())
                .isEqualTo("x.xml");
        assertThat(accept("sans.txt", "<Invoice><ID>7</ID></Invoice>".getBytes(UTF_8))
                        .mediaType())
                .isEqualTo("application/xml");
        assertThat(accept("lettre.zip", office(TEXT, Map.of())).name()).isEqualTo("lettre.docx");
        assertThat(accept("colisage.zip", office(TABLE, Map.of())).name()).isEqualTo("colisage.xlsx");
    }

    @Test
    void theDigestIsThatOfWhatIsKept() throws Exception {
        var pdf = pdf();
        var kept = accept("a.pdf", pdf);
        assertThat(kept.size()).isEqualTo(pdf.length);
        assertThat(kept.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
        var drawn = accept("a.png", picture("png"));
        assertThat(drawn.digest())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(drawn.content()))));
    }

    @Test
    void whatIsNoneOfThemIsRefused() throws Exception {
        for (var content : new String[] {
            "MZ program",
            "bonjour",
            "<html xmlns='http://www.w3.org/1999/xhtml'><script/></html>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'http://127.0.0.1/x.dtd'><a/>",
            "<?xml version='1.0'?><a>",
            "<?xml version='1.0'?>" + "<a>".repeat(5000) + "</a>".repeat(5000)
        }) {
            assertThat(refusal("x.xml", content.getBytes(UTF_8))).as(content).isEqualTo("uploads.fault.documentType");
        }
        assertThat(refusal("archive.docx", zip(Map.of("a.txt", "x")))).isEqualTo("uploads.fault.documentType");
        assertThat(refusal("vide.pdf", new byte[0])).isEqualTo("uploads.fault.empty");
        assertThat(refusal("faux.pdf", "%PDF-1.7 x".getBytes(UTF_8))).isEqualTo("uploads.fault.unreadable");
        assertThat(refusal(
                        "suite.pdf",
                        (new String(pdf(), java.nio.charset.StandardCharsets.ISO_8859_1) + "<script>")
                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .isEqualTo("uploads.fault.unreadable");
    }

    @Test
    void anOfficeFileWithAProgramAnotherFileOrSomethingFromElsewhereIsRefused() throws Exception {
        assertThat(refusal("m.docx", office("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of())))
                .isEqualTo("uploads.fault.documentType");
        var away = "<Relationships><Relationship Type='http://x/attachedTemplate' TargetMode='External'"
                + " Target='http://127.0.0.1/x.dotm'/></Relationships>";
        assertThat(refusal("r.docx", office(TEXT, Map.of("word/_rels/document.xml.rels", away))))
                .isEqualTo("uploads.fault.documentType");
        assertThat(refusal("e.xlsx", office(TABLE, Map.of("xl/embeddings/a.bin", "x"))))
                .isEqualTo("uploads.fault.documentType");
        assertThat(refusal("p.docx", office(TEXT, Map.of("../x.xml", "<a/>")))).isEqualTo("uploads.fault.documentType");
        var link = "<Relationships><Relationship Type='http://x/hyperlink' TargetMode='External'"
                + " Target='https://exemple.fr/'/></Relationships>";
        assertThat(accept("l.docx", office(TEXT, Map.of("word/_rels/document.xml.rels", link)))
                        .mediaType())
                .contains("wordprocessingml");
    }

    /** A quarter of a gigabyte of zeros in a quarter of a megabyte. */
    @Test
    void whatUnfoldsBeyondMeasureIsRefused() throws Exception {
        assertThat(refusal("bombe.xlsx", office(TABLE, Map.of("xl/a.xml", "\0".repeat(256 << 20)))))
                .isEqualTo("uploads.fault.documentType");
    }

    @Test
    void twentyMegabytesAreTheMost() throws Exception {
        var file = directory.resolve("grand");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(UploadGuard.LARGEST + 1L);
        }
        assertThat(catchThrowableOfType(RefusedFile.class, () -> guard.accept(file, "grand.pdf"))
                        .sentence())
                .isEqualTo("uploads.fault.tooLarge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/x.pdf",
                "C:\\x.pdf",
                "a/b.pdf",
                "fact\u202efdp.exe",
                "a\u0000.pdf",
                "a\nb.pdf",
                "a\u200bb.pdf"
            })
    void aNameWithAPathOrSignsThatNobodySeesIsRefused(String name) throws Exception {
        assertThat(refusal(name, pdf())).isEqualTo("uploads.fault.name");
    }

    private KeptFile accept(String name, byte[] content) throws Exception {
        return guard.accept(Files.write(Files.createTempFile(directory, "x", null), content), name);
    }

    private String refusal(String name, byte[] content) {
        return catchThrowableOfType(RefusedFile.class, () -> accept(name, content))
                .sentence();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] office(String main, Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/d.xml'"
                        + " ContentType='" + main + "'/></Types>");
        parts.put("d.xml", "<d/>");
        parts.putAll(more);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
