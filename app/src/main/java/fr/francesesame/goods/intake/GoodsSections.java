package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate.Clause;
import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Note;
import fr.francesesame.goods.consignments.Certificate.Packages;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.Writing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goods lines, containers, documents, notes and clauses, each from its section. */
final class GoodsSections {

    private static final BigDecimal LAST_LINE = new BigDecimal("999999");

    private GoodsSections() {}

    static Line line(Element section, int position, List<Remark> remarks) {
        var number = number(section, position, remarks);
        var quantities = Quantities.of(section, number, number == 0 ? new ArrayList<>() : remarks);
        var origins = origins(section);
        var several = origins.size() > 1;
        if (several) {
            remarks.add(Remark.of("severalOrigins", String.valueOf(number), String.join(", ", origins)));
        }
        return new Line(
                number,
                classification(section, "CN"),
                classification(section, "EPPT"),
                classification(section, "PRODUCT_TYPE"),
                section.text("ScientificName"),
                section.text("Description"),
                several ? null : origins.stream().findFirst().orElse(null),
                quantities.kilograms(),
                section.all("PhysicalSPSPackage")
                        .map(packages -> packages(packages, number, remarks))
                        .toList(),
                quantities.measures(),
                several ? origins : List.of());
    }

    private static int number(Element section, int position, List<Remark> remarks) {
        var text = section.text("SequenceNumeric");
        var number = Numbers.read(text).filter(read -> read.scale() <= 0 && read.compareTo(LAST_LINE) <= 0);
        if (text != null && number.isEmpty()) {
            remarks.add(Remark.of("unreadableLine", text, String.valueOf(position)));
        }
        return number.map(BigDecimal::intValueExact).orElse(position);
    }

    private static List<String> origins(Element section) {
        return section.all("OriginSPSCountry")
                .map(country -> Writing.code(country.text("ID")))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    static Container container(Element section) {
        var seals = section.all("AffixedSPSSeal")
                .map(seal -> seal.text("ID"))
                .filter(Objects::nonNull)
                .toList();
        return new Container(section.text("ID"), seals);
    }

    static Document document(Element section, List<Remark> remarks) {
        var id = section.text("ID");
        return new Document(
                section.text("TypeCode"),
                section.text("RelationshipTypeCode"),
                id,
                section.child("IssueDateTime")
                        .map(issued -> issued(issued, id, remarks))
                        .orElse(null));
    }

    private static @Nullable Instant issued(Element section, @Nullable String document, List<Remark> remarks) {
        var text = section.date();
        var read = TracesDates.lenient(text, section.dateFormat());
        if (text != null && read == null) {
            remarks.add(Remark.of("unreadableDate", Objects.requireNonNullElse(document, ""), text));
        }
        return read;
    }

    static Note note(Element section) {
        var codes = section.all("ContentCode")
                .map(Element::text)
                .filter(Objects::nonNull)
                .toList();
        return new Note(section.text("SubjectCode"), codes, section.text("Content"));
    }

    static Clause clause(Element section) {
        return new Clause(Objects.requireNonNullElse(section.text("ID"), ""), section.text("Content"));
    }

    private static Packages packages(Element section, int line, List<Remark> remarks) {
        var text = section.text("ItemQuantity");
        var count = Numbers.read(text).orElse(null);
        if (text != null && count == null) {
            remarks.add(Remark.of("unreadableCount", String.valueOf(line), text));
        }
        return new Packages(section.text("TypeCode"), count);
    }

    private static @Nullable String classification(Element section, String system) {
        return section.all("ApplicableSPSClassification")
                .filter(entry -> system.equals(entry.text("SystemID")))
                .map(entry -> entry.text("ClassCode"))
                .filter(Objects::nonNull)
                .map(code -> new CnCode(code).value())
                .findFirst()
                .orElse(null);
    }
}
