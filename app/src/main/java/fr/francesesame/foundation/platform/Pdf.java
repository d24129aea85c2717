package fr.francesesame.foundation.platform;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Documents for paper, from a template that is well-formed XML, with every letter of Europe and Arabic by fonts of our own. A letter
 * of another script is written by a font of the machine, and named by its number where there is none: no letter is lost.
 */
@Component
public class Pdf {

    private final ITemplateEngine templates;
    private final PaperFonts fonts;
    private final String style;

    Pdf(ITemplateEngine templates, PaperFonts fonts, @Value("classpath:static/css/paper.css") Resource style)
            throws IOException {
        this.templates = templates;
        this.fonts = fonts;
        this.style = "<style>" + style.getContentAsString(StandardCharsets.UTF_8) + "</style></head>";
    }

    public byte[] of(String template, Map<String, Object> model) {
        return ofHtml(templates.process(template, new Context(Locale.FRENCH, model)));
    }

    public byte[] ofHtml(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer());
        try {
            fonts.writable(styled(html), builder).toStream(out).run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private String styled(String html) {
        return html.replace("</head>", style);
    }
}
