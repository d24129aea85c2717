package fr.francesesame.platform;

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

/** Documents for paper, from a template that is well-formed XML. */
@Component
public class Pdf {

    private final ITemplateEngine templates;
    private final String style;

    Pdf(ITemplateEngine templates, @Value("classpath:static/css/paper.css") Resource style) throws IOException {
        this.templates = templates;
        this.style = "<style>" + style.getContentAsString(StandardCharsets.UTF_8) + "</style></head>";
    }

    public byte[] of(String template, Map<String, Object> model) {
        return ofHtml(templates.process(template, new Context(Locale.FRENCH, model)));
    }

    /** The fonts that every reader has know no narrow no-break space. */
    public byte[] ofHtml(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(styled(html).replace('\u202f', '\u00a0'), null)
                    .toStream(out)
                    .run();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private String styled(String html) {
        return html.replace("</head>", style);
    }
}
