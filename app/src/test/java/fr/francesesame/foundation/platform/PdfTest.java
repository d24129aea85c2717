package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.TemplateEngine;

/** Every letter that people are written with arrives on paper, by a font that the document carries. */
class PdfTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz Đặng",
        "Győrffy-N’Guyễn",
        "Ștefan Țîrău",
        "Þórður Ægisson",
        "İbrahim Şahin",
        "Ağdaş Ǝliyev",
        "Ŵyn Ẁ Ỳ ẞ ſ",
        "Ἀθηνᾶ Παπαδοπούλου",
        "Ελλάδα",
        "Владимир Щёголев",
        "Київ Ґалаґан Їжак",
        "Ђорђе Његош",
        "Қазақстан Өзбек",
        "prix : 12 € – « œuvre » ½ ≤ № ™"
    })
    void lettersOfEuropeAreWritten(String text) throws IOException {
        assertThat(written(text)).contains(text);
        assertThat(written("<b>" + text + "</b>")).contains(text);
    }

    @Test
    void lettersInPiecesAreWrittenAsOne() throws IOException {
        assertThat(written("Nguye\u0302\u0303n")).contains("Nguyễn");
        assertThat(written("12\u202f000")).contains("12\u202f000");
    }

    @ParameterizedTest
    @CsvSource({"محمد الطيب", "شركة النور للتجارة", "پژوهش گچ", "١٢٣"})
    void arabicIsJoinedAndReadFromTheRight(String text) throws IOException {
        assertThat(written("A " + text + " B")).contains(text);
    }

    @Test
    void arabicLettersTakeTheirFormsFromTheirNeighbours() throws IOException {
        try (var document = document("محمد")) {
            var drawn = new ArrayList<String>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    drawn.add(letter.getUnicode());
                }
            }.getText(document);
            assertThat(drawn).containsSubsequence("\ufeaa", "\ufee4", "\ufea4", "\ufee3");
        }
    }

    @Test
    void aLetterThatNoFontWritesIsNamedByItsNumber() throws IOException {
        assertThat(written("Nom \uE123 et \uDB80\uDC00 et \u0001 et #"))
                .contains("Nom [U+E123] et [U+F0000] et [U+0001] et #");
    }

    /** By a font of this machine where one has it, else by its number; never by a sign that says nothing. */
    @ParameterizedTest
    @CsvSource({"王, 738B", "한, D55C", "ש, 05E9", "ก, 0E01", "ა, 10D0"})
    void otherScriptsAreWrittenByAFontOfTheMachineOrNamed(String letter, String number) throws IOException {
        assertThat(written("Nom " + letter))
                .containsAnyOf(letter, "[U+" + number + "]")
                .doesNotContain("#");
    }

    @Test
    void everyFontIsCarriedByTheDocument() throws IOException {
        try (var document = document("Łukasz <b>Đặng</b> محمد Владимир <i>Ἀθηνᾶ</i> <code>x</code> ש")) {
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void papersLastAndAreReadAloud() throws Exception {
        assertThat(
                        PaperFaults.of(
                                pdf().ofHtml(
                                                """
                        <html lang="fr"><head><title>Titre</title></head><body><h1>Titre</h1><p>Łukasz <b>Đặng</b> محمد ½</p>
                        <table><thead><tr><th scope="col">Un</th><th scope="col">Deux</th></tr></thead>
                        <tbody><tr><td>1</td><td>2</td></tr></tbody></table>
                        <dl><dt>Nom</dt><dd>Valeur</dd></dl><ul><li>Un point</li></ul></body></html>
                        """)))
                .isEmpty();
    }

    private static Pdf pdf() throws IOException {
        return new Pdf(
                new TemplateEngine(),
                new PaperFonts(),
                new ClassPathResource("static/css/paper.css"),
                new StaticApplicationContext());
    }

    private static PDDocument document(String text) throws IOException {
        var html = "<html><head></head><body><h1>Titre</h1><p>" + text + "</p></body></html>";
        return Loader.loadPDF(pdf().ofHtml(html));
    }

    private static String written(String text) throws IOException {
        try (var document = document(text)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<PDFont> fonts(PDDocument document) {
        return StreamSupport.stream(document.getPages().spliterator(), false)
                .map(page -> page.getResources())
                .flatMap(resources -> fonts(resources).stream())
                .toList();
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException fault) {
                        throw new UncheckedIOException(fault);
                    }
                })
                .toList();
    }
}
