package fr.francesesame.demonstration;

import org.springframework.web.util.HtmlUtils;

/** XML put together tag by tag; what stands between tags is escaped. */
class XmlText {

    static final String NAMESPACES = "xmlns:s=\"urn:un:unece:uncefact:data:standard:SPSCertificate:17\""
            + " xmlns:r=\"urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21\""
            + " xmlns:u=\"urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21\"";

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    void open(String name) {
        text.append('<').append(name).append('>');
    }

    void open(String name, String attributes) {
        text.append('<').append(name).append(' ').append(attributes).append('>');
    }

    void close(String name) {
        text.append("</").append(name).append('>');
    }

    void leaf(String name, String content) {
        open(name);
        content(content);
        close(name);
    }

    void leaf(String name, String content, String attributes) {
        open(name, attributes);
        content(content);
        close(name);
    }

    /** Only the five signs that XML knows; accents stay as they are. */
    private void content(String content) {
        text.append(HtmlUtils.htmlEscape(content, "UTF-8"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
