package fr.francesesame.foundation.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML that is well-formed to its end, declares no type of document and is no page of a browser; read as it comes, never whole. */
final class XmlDocuments {

    private static final Set<String> SHOWN_BY_BROWSERS = Set.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/XSL/Transform");
    private static final int DEEPEST = 200;

    private XmlDocuments() {}

    static boolean isXml(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return isQuiet(reader(content));
        } catch (XMLStreamException | RuntimeException notXml) {
            return false;
        }
    }

    private static boolean isQuiet(XMLStreamReader reader) throws XMLStreamException {
        var depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST || isShown(reader.getNamespaceURI())) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return true;
    }

    private static boolean isShown(@Nullable String namespace) {
        return namespace != null && SHOWN_BY_BROWSERS.contains(namespace);
    }

    /** Fetches nothing and unfolds nothing. */
    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(content);
    }
}
