package fr.francesesame.goods.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Walks a message to its one certificate, bare or in a SOAP body, and hands its sections over one by one, so that a
 * certificate of any length takes the memory of its longest section.
 */
class CertificateWalk {

    /** Elements whose children are sections of their own. */
    private static final Set<String> ENTERED =
            Set.of("SPSExchangedDocument", "SPSConsignment", "IncludedSPSConsignmentItem");

    private final MessageCursor cursor;
    private final Sections sections;
    private final CertificateDigest digest = new CertificateDigest();
    private boolean found;

    CertificateWalk(MessageCursor cursor, Sections sections) {
        this.cursor = cursor;
        this.sections = sections;
    }

    /** Takes the sections of a certificate as they come. */
    interface Sections {
        void section(String parent, Element section) throws UnreadableMessage;
    }

    /** Digest of the certificate. */
    String walk() throws XMLStreamException, UnreadableMessage {
        var bodyDepth = Integer.MAX_VALUE;
        while (cursor.next()) {
            if (!cursor.atStart()) {
                bodyDepth = cursor.depth() < bodyDepth ? Integer.MAX_VALUE : bodyDepth;
            } else if (isCertificate(bodyDepth)) {
                certificate();
            } else if (cursor.name().equals("Body")) {
                bodyDepth = Math.min(bodyDepth, cursor.depth());
            }
        }
        if (!found) {
            throw new UnreadableMessage("noCertificate");
        }
        return digest.hex();
    }

    private boolean isCertificate(int bodyDepth) {
        return cursor.name().equals("SPSCertificate") && (cursor.depth() == 1 || cursor.depth() > bodyDepth);
    }

    private void certificate() throws XMLStreamException, UnreadableMessage {
        if (found) {
            throw new UnreadableMessage("severalCertificates");
        }
        found = true;
        container();
    }

    private void container() throws XMLStreamException, UnreadableMessage {
        var name = cursor.name();
        digest.start(cursor.tag());
        while (advance()) {
            if (ENTERED.contains(cursor.name())) {
                container();
            } else {
                sections.section(name, element());
            }
        }
        digest.end();
    }

    private Element element() throws XMLStreamException, UnreadableMessage {
        var name = cursor.name();
        var attributes = attributes();
        var content = new StringBuilder();
        List<Element> children = new ArrayList<>();
        digest.start(cursor.tag());
        while (advance()) {
            content.append(cursor.textBefore());
            children.add(element());
        }
        content.append(cursor.textBefore());
        digest.end();
        return new Element(name, attributes, content.toString(), children);
    }

    /** To the next child; false at the end of the element. */
    private boolean advance() throws XMLStreamException, UnreadableMessage {
        cursor.next();
        digest.text(cursor.textBefore());
        return cursor.atStart();
    }

    private Map<String, String> attributes() {
        var tag = cursor.tag();
        Map<String, String> attributes = new HashMap<>();
        for (var i = 0; i < tag.getAttributeCount(); i++) {
            attributes.put(tag.getAttributeLocalName(i), tag.getAttributeValue(i));
        }
        return attributes;
    }
}
