package fr.francesesame.foundation.platform;

import static org.thymeleaf.spring6.expression.ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Documents for paper that last (PDF/A-2u, ISO 19005-2) and are read aloud (PDF/UA-1, ISO 14289-1), from a template that is well-formed XML, with every letter of Europe and Arabic by fonts of our own. A letter
 * of another script is written by a font of the machine, and named by its number where there is none: no letter is lost.
 */
@Component
public class Pdf {

    private final ITemplateEngine templates;
    private final PaperFonts fonts;
    private final String style;
    private final ApplicationContext beans;

    Pdf(
            ITemplateEngine templates,
            PaperFonts fonts,
            @Value("classpath:static/css/paper.css") Resource style,
            ApplicationContext beans)
            throws IOException {
        this.beans = beans;
        this.templates = templates;
        this.fonts = fonts;
        this.style = "<style>" + style.getContentAsString(StandardCharsets.UTF_8) + "</style></head>";
    }

    /** The paper of that template, once it is asked for. */
    public Written later(String template, Map<String, Object> model) {
        return () -> of(template, model);
    }

    public byte[] of(String template, Map<String, Object> model) {
        var context = new Context(Locale.FRENCH, model);
        context.setVariable(
                THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, new ThymeleafEvaluationContext(beans, null));
        return ofHtml(templates.process(template, context));
    }

    public byte[] ofHtml(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .usePdfUaAccessibility(true);
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

    /** A paper that is written when it is asked for. */
    @FunctionalInterface
    public interface Written {
        byte[] pdf();
    }
}
