package fr.francesesame.goods.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamReader;

/**
 * SHA-256 over what a certificate says: names with their namespaces, sorted attributes, trimmed text. Prefixes, comments,
 * indentation and the envelope leave it as it is.
 */
class CertificateDigest {

    private final MessageDigest sha256;

    CertificateDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void start(XMLStreamReader element) {
        add('<', qualified(element.getNamespaceURI(), element.getLocalName()));
        var attributes = new TreeSet<String>();
        for (var i = 0; i < element.getAttributeCount(); i++) {
            var name = qualified(element.getAttributeNamespace(i), element.getAttributeLocalName(i));
            attributes.add(name + '\u0001' + element.getAttributeValue(i).strip());
        }
        attributes.forEach(attribute -> add('@', attribute));
    }

    void text(String text) {
        if (!text.isBlank()) {
            add('=', text.strip());
        }
    }

    void end() {
        add('>', "");
    }

    String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String qualified(String namespace, String name) {
        return namespace == null ? name : '{' + namespace + '}' + name;
    }

    private void add(char kind, String text) {
        sha256.update((byte) kind);
        sha256.update(text.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
    }
}
