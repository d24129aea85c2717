package fr.francesesame.foundation.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;

/** Scenario 57: a document that is none is refused, each with its sentence; a photograph is taken without its place. */
class UploadGuardTest {

    private final UploadGuard guard = new UploadGuard(new Photographs(), new PdfDocuments());

    @Test
    void aPdfIsKeptAsItIs() throws Exception {
        var pdf = pdf(false);
        var kept = accept("Bulletin n° 7.pdf", pdf);
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.content()).isEqualTo(pdf);
    }

    @Test
    void aProgramAnArchiveAndWhatIsNamedADocumentAreRefusedByTheirContent() throws Exception {
        assertThat(refusal("facture.pdf", "MZ\u0090 program".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("uploads.fault.type");
        assertThat(refusal("photo.jpg", zip(zip("x".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("uploads.fault.type");
        assertThat(refusal("photo.png", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("uploads.fault.type");
        assertThat(refusal("vide.pdf", new byte[0])).isEqualTo("uploads.fault.empty");
        assertThat(refusal("faux.pdf", "%PDF-1.7 X5O!P%@AP".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("uploads.fault.unreadable");
        assertThat(refusal("faux.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0}))
                .isEqualTo("uploads.fault.unreadable");
    }

    /** Whatever starts something, brings a file along or follows the end is refused, in whatever object it lies. */
    @ParameterizedTest
    @ValueSource(strings = {"Launch", "GoToR", "SubmitForm", "JavaScript"})
    void aPdfWhoseObjectsActIsRefused(String action) throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var acting = new COSDictionary();
            acting.setName(COSName.S, action);
            var first = new COSDictionary();
            first.setName(COSName.S, "GoTo");
            first.setItem(COSName.NEXT, acting);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, first);
            document.save(out);
            assertThat(refusal("actif.pdf", out.toByteArray())).isEqualTo("uploads.fault.unreadable");
        }
        var trailing = new String(pdf(false), StandardCharsets.ISO_8859_1) + "<script>alert(1)</script>";
        assertThat(refusal("suite.pdf", trailing.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("uploads.fault.unreadable");
    }

    @Test
    void aPdfThatRunsAProgramIsRefused() throws Exception {
        assertThat(refusal("actif.pdf", pdf(true))).isEqualTo("uploads.fault.unreadable");
    }

    @Test
    void twentyFiveMegabytesAreTooMany() {
        assertThat(refusal("film.pdf", new byte[25 * 1024 * 1024])).isEqualTo("uploads.fault.tooLarge");
    }

    @Test
    void aPhotographIsMadeSmallerTurnedUprightAndItsPlaceRemoved() throws Exception {
        var photograph = withExif(jpeg(4000, 3000), 6);
        assertThat(text(photograph)).contains("Exif").contains("GPSLatitude");
        var kept = accept("../../IMG 0147.JPEG", photograph);
        assertThat(kept.name()).isEqualTo("IMG 0147.jpg");
        assertThat(text(kept.content())).doesNotContain("Exif").doesNotContain("GPSLatitude");
        var picture = ImageIO.read(new ByteArrayInputStream(kept.content()));
        assertThat(picture.getHeight()).isLessThanOrEqualTo(2560).isGreaterThan(picture.getWidth());
        assertThat(new Color(picture.getRGB(picture.getWidth() - 5, 5)).getRed())
                .isGreaterThan(200);
    }

    @Test
    void aPngKeepsNoTextOfItsOwn() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB), "png", out);
        assertThat(accept("capture.png", out.toByteArray()).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\x\\facture.pdf, facture.pdf",
        "../../etc/passwd, passwd.pdf",
        "'a<script>.pdf', 'a_script_.pdf'",
        "..., document.pdf",
        "'', document.pdf",
        "'fac\u202Efdp.exe', 'fac_fdp.pdf'"
    })
    void aNameLeadsNowhere(String given, String kept) throws Exception {
        assertThat(accept(given, pdf(false)).name()).isEqualTo(kept);
    }

    private CleanFile accept(String name, byte[] content) throws RefusedFile {
        return guard.accept(new MockMultipartFile("fichier", name, "application/pdf", content));
    }

    private String refusal(String name, byte[] content) {
        return catchThrowableOfType(RefusedFile.class, () -> accept(name, content))
                .sentence();
    }

    private static byte[] pdf(boolean active) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (active) {
                var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setJavascript(new PDJavascriptNameTreeNode());
                document.getDocumentCatalog().setNames(names);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** Red in the corner that a telephone held upright shows at the top right. */
    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 400, 400);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    /** One directory of one entry, the orientation, and the word that a place would be kept under. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        var exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] {0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        exif.write("GPSLatitude 49.4938".getBytes(StandardCharsets.ISO_8859_1));
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.size() + 2)});
        out.write(exif.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] zip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
