package fr.francesesame.goods.intake;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Moves through a message from tag to tag; refuses document types and entities, and nesting without end. */
class MessageCursor {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory FACTORY = hardened();

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private String lastName = "";

    MessageCursor(InputStream message) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamReader(message);
    }

    /** Next start or end tag; false at the end of the document. */
    boolean next() throws XMLStreamException, UnreadableMessage {
        text.setLength(0);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableMessage("dtd");
                default -> {
                    // comments, processing instructions and white space say nothing
                }
            }
        }
        return false;
    }

    boolean atStart() {
        return xml.isStartElement();
    }

    XMLStreamReader tag() {
        return xml;
    }

    String name() {
        return xml.getLocalName();
    }

    /** The text between the last tag and this one. */
    String textBefore() {
        return text.toString();
    }

    int depth() {
        return depth;
    }

    /** The last element that was opened: what a person looks for when the XML breaks off after it. */
    String lastName() {
        return lastName;
    }

    private void enter() throws UnreadableMessage {
        depth++;
        lastName = xml.getLocalName();
        if (depth > DEEPEST) {
            throw new UnreadableMessage("tooDeep", DEEPEST);
        }
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
