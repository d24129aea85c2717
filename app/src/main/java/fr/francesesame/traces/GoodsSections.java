package fr.francesesame.traces;

import fr.francesesame.consignments.Certificate.Clause;
import fr.francesesame.consignments.Certificate.Container;
import fr.francesesame.consignments.Certificate.Document;
import fr.francesesame.consignments.Certificate.Line;
import fr.francesesame.consignments.Certificate.Note;
import fr.francesesame.consignments.Certificate.Packages;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goods lines, containers, documents, notes and clauses, each from its section. */
final class GoodsSections {

    private GoodsSections() {}

    static Line line(Element section, int position) {
        var number = section.text("SequenceNumeric");
        return new Line(
                number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : position,
                classification(section, "CN"),
                classification(section, "EPPT"),
                classification(section, "PRODUCT_TYPE"),
                section.text("ScientificName"),
                section.text("Description"),
                section.child("OriginSPSCountry")
                        .map(country -> country.text("ID"))
                        .orElse(null),
                section.child("NetWeightMeasure").map(GoodsSections::kilograms).orElse(null),
                section.all("PhysicalSPSPackage").map(GoodsSections::packages).toList());
    }

    static Container container(Element section) {
        var seals = section.all("AffixedSPSSeal")
                .map(seal -> seal.text("ID"))
                .filter(Objects::nonNull)
                .toList();
        return new Container(section.text("ID"), seals);
    }

    static Document document(Element section) {
        var issued = section.child("IssueDateTime").map(Element::date).orElse(null);
        return new Document(
                section.text("TypeCode"),
                section.text("RelationshipTypeCode"),
                section.text("ID"),
                TracesDates.lenient(issued));
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

    private static Packages packages(Element section) {
        return new Packages(section.text("TypeCode"), number(section.text("ItemQuantity")));
    }

    private static @Nullable String classification(Element section, String system) {
        return section.all("ApplicableSPSClassification")
                .filter(entry -> system.equals(entry.text("SystemID")))
                .map(entry -> entry.text("ClassCode"))
                .filter(Objects::nonNull)
                .map(code -> code.replaceAll("\\s", ""))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal kilograms(Element measure) {
        var amount = number(measure.text());
        var unit = measure.attribute("unitCode");
        if (amount == null || unit == null) {
            return amount;
        }
        return switch (unit) {
            case "GRM" -> plain(amount.movePointLeft(3));
            case "TNE" -> plain(amount.movePointRight(3));
            default -> amount;
        };
    }

    /** Bounded, so that no exponent makes a number of a million digits. */
    private static @Nullable BigDecimal number(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}(\\.\\d{1,9})?") ? plain(new BigDecimal(text)) : null;
    }

    /** One writing for one amount, so that 170 and 170.0 are the same goods. */
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
