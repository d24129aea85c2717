package fr.francesesame.foundation.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The fonts that documents are written with: our own (see README.md beside them), then those of the machine. */
@Component
class PaperFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<Own> own = new ArrayList<>();
    private final MachineFonts machine = new MachineFonts();

    PaperFonts() throws IOException {
        own.add(Own.read("Noto Sans", REGULAR, "NotoSans-Regular.ttf"));
        own.add(Own.read("Noto Sans", BOLD, "NotoSans-Bold.ttf"));
        own.add(Own.read("Noto Sans Arabic", REGULAR, "NotoSansArabic-Regular.ttf"));
        own.add(Own.read("Noto Sans Arabic", BOLD, "NotoSansArabic-Bold.ttf"));
    }

    /** Gives the page to that builder with the fonts that it needs; what no font can write stands there as its number. */
    PdfRendererBuilder writable(String html, PdfRendererBuilder builder) {
        var text = new StringBuilder(html.length());
        var needed = new LinkedHashSet<File>();
        Normalizer.normalize(html, Normalizer.Form.NFC).codePoints().forEach(letter -> write(letter, text, needed));
        own.forEach(font -> font.register(builder));
        needed.forEach(file -> register(file, builder));
        return builder.withHtmlContent(text.toString(), null);
    }

    private void write(int letter, StringBuilder text, Set<File> needed) {
        if (letter == '\t' || letter == '\n' || letter == '\r' || own.stream().anyMatch(font -> font.writes(letter))) {
            text.appendCodePoint(letter);
            return;
        }
        machine.writing(letter)
                .ifPresentOrElse(
                        file -> {
                            needed.add(file);
                            text.appendCodePoint(letter);
                        },
                        () -> text.append("[U+%04X]".formatted(letter)));
    }

    private static void register(File file, PdfRendererBuilder builder) {
        var last = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
        builder.useFont(file, file.getName(), REGULAR, FontStyle.NORMAL, true, last);
    }

    /** One of ours: its bytes, and which letters it writes. */
    private record Own(String family, int weight, byte[] bytes, CmapLookup letters) {

        static Own read(String family, int weight, String name) throws IOException {
            var bytes = new ClassPathResource("fonts/" + name).getContentAsByteArray();
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
                return new Own(family, weight, bytes, font.getUnicodeCmapLookup());
            }
        }

        boolean writes(int letter) {
            return letters.getGlyphId(letter) > 0;
        }

        void register(PdfRendererBuilder builder) {
            builder.useFont(() -> new ByteArrayInputStream(bytes), family, weight, FontStyle.NORMAL, true);
        }
    }
}
