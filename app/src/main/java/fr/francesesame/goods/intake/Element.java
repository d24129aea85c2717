package fr.francesesame.goods.intake;

import fr.francesesame.terms.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One section of a certificate (a party, a goods line…), read whole; names are local names. */
record Element(String name, Map<String, String> attributes, String content, List<Element> children) {

    Stream<Element> all(String child) {
        return children.stream().filter(element -> element.name.equals(child));
    }

    Optional<Element> child(String child) {
        return all(child).findFirst();
    }

    /** Text of the element, null where it has none. */
    @Nullable
    String text() {
        return Writing.isBlank(content) ? null : content.strip();
    }

    /** Text at the end of a path of first children. */
    @Nullable
    String text(String child) {
        return child(child).map(Element::text).orElse(null);
    }

    /** Format of the date by UN/CEFACT 2379, null where it is written as xs:date or xs:dateTime. */
    @Nullable
    String dateFormat() {
        return child("DateTimeString").orElse(this).attribute("format");
    }

    /** UN/CEFACT dates stand in a child {@code DateTime} or {@code DateTimeString}, or bare. */
    @Nullable
    String date() {
        return Stream.of("DateTime", "DateTimeString")
                .flatMap(this::all)
                .findFirst()
                .map(Element::text)
                .orElseGet(this::text);
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }
}
