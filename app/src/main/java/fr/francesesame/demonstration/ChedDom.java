package fr.francesesame.demonstration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A certificate to be written anew, whatever its prefixes and envelope. */
class ChedDom {

    private static final String DATES = "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21";

    private final Element certificate;
    private final Element document;

    ChedDom(byte[] raw) {
        try {
            var parsed = parsers().newDocumentBuilder().parse(new ByteArrayInputStream(raw));
            this.certificate = (Element)
                    parsed.getElementsByTagNameNS("*", "SPSCertificate").item(0);
            this.document = child(certificate, "SPSExchangedDocument").orElseThrow();
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    void status(String code, String name) {
        child(document, "StatusCode").ifPresent(status -> {
            status.setTextContent(code);
            status.setAttribute("name", name);
        });
    }

    void removeNotes(Set<String> subjects) {
        all(document, "IncludedSPSNote")
                .filter(note ->
                        text(note, "SubjectCode").filter(subjects::contains).isPresent())
                .toList()
                .forEach(document::removeChild);
    }

    void addNote(String subject, String code, String content) {
        var note = element("IncludedSPSNote");
        if (!code.isEmpty()) {
            note.appendChild(element("ContentCode", code));
        }
        note.appendChild(element("Content", content));
        note.appendChild(element("SubjectCode", subject));
        document.insertBefore(note, after("IncludedSPSNote"));
    }

    void removeSignature(String type) {
        all(document, "SignatorySPSAuthentication")
                .filter(signature ->
                        text(signature, "TypeCode").filter(type::equals).isPresent())
                .toList()
                .forEach(document::removeChild);
    }

    Element addSignature(String type, String at) {
        var signature = element("SignatorySPSAuthentication");
        signature.appendChild(element("TypeCode", type));
        var time = element("ActualDateTime");
        var date = document.getOwnerDocument().createElementNS(DATES, "u:DateTime");
        date.setTextContent(at);
        time.appendChild(date);
        signature.appendChild(time);
        document.insertBefore(signature, after("SignatorySPSAuthentication"));
        return signature;
    }

    void addClause(Element signature, String id, String content) {
        var clause = element("IncludedSPSClause");
        clause.appendChild(element("ID", id));
        clause.appendChild(element("Content", content));
        signature.appendChild(clause);
    }

    /** The certificate alone, without its envelope. */
    String certificate() {
        var text = new StringWriter();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(certificate), new StreamResult(text));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    /** The place behind the last child of that name, in the order that the schema wants. */
    private @Nullable Node after(String name) {
        var known = all(document, name).toList();
        return known.isEmpty() ? null : known.get(known.size() - 1).getNextSibling();
    }

    /** In the namespace, and with the prefix, of what stands in the document already. */
    private Element element(String name) {
        var model = child(document, "ID").orElseThrow();
        var prefix = model.getPrefix() == null ? "" : model.getPrefix() + ":";
        return document.getOwnerDocument().createElementNS(model.getNamespaceURI(), prefix + name);
    }

    private Element element(String name, String text) {
        var element = element(name);
        element.setTextContent(text);
        return element;
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip);
    }

    private static Optional<Element> child(Element parent, String name) {
        return all(parent, name).findFirst();
    }

    private static Stream<Element> all(Element parent, String name) {
        var children = parent.getChildNodes();
        List<Node> nodes = IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .toList();
        return nodes.stream()
                .filter(node -> node instanceof Element && name.equals(node.getLocalName()))
                .map(Element.class::cast);
    }
}
