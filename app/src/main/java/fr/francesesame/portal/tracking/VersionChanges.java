package fr.francesesame.portal.tracking;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.goods.consignments.GoodsWords;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a version of a certificate says otherwise than the one before, side by side. */
@Component
class VersionChanges {

    /** Of a consignment of more lines, one sees that they differ. */
    private static final int MOST_LINES = 40;

    private final Sentences sentences;
    private final GoodsWords goods;
    private final MessageSource messages;

    VersionChanges(Sentences sentences, GoodsWords goods, MessageSource messages) {
        this.sentences = sentences;
        this.goods = goods;
        this.messages = messages;
    }

    /** {@code field}: its French name; before and after as they are read, « aucun » where there was nothing. */
    record Change(String field, String before, String after) {}

    List<Change> between(Certificate before, Certificate after) {
        var changes = new ArrayList<Change>();
        compare(changes, "status", before, after, one -> sentences.name("tracesCode", one.statusCode()));
        compare(changes, "eta", before, after, one -> sentences.time(one.eta(), one.post()));
        compare(changes, "post", before, after, Certificate::post);
        compare(changes, "purpose", before, after, one -> sentences.name("checks.purpose", one.purpose()));
        compare(changes, "exportCountry", before, after, one -> country(one.exportCountry()));
        compare(changes, "weight", before, after, VersionChanges::weight);
        compare(changes, "counted", before, after, this::counted);
        compare(
                changes,
                "lines",
                before,
                after,
                one -> String.valueOf(one.lines().size()));
        compare(
                changes,
                "transport",
                before,
                after,
                one -> one.transport() == null ? null : one.transport().id());
        compare(changes, "containers", before, after, goods::containers);
        compare(changes, "documents", before, after, this::documents);
        compare(changes, "parties", before, after, this::parties);
        changes.addAll(lines(before, after));
        if (changes.isEmpty() && !before.sameSubstanceAs(after)) {
            changes.add(new Change(say("tracking.field.other"), "", say("tracking.field.changed")));
        }
        return changes;
    }

    private void compare(
            List<Change> changes,
            String field,
            Certificate before,
            Certificate after,
            Function<Certificate, @Nullable String> said) {
        var was = said.apply(before);
        var is = said.apply(after);
        if (!Objects.equals(was, is)) {
            changes.add(new Change(say("tracking.field." + field), orNone(was), orNone(is)));
        }
    }

    private List<Change> lines(Certificate before, Certificate after) {
        var was = byNumber(before);
        var is = byNumber(after);
        var numbers = new TreeSet<>(was.keySet());
        numbers.addAll(is.keySet());
        return numbers.stream()
                .filter(number -> !Objects.equals(was.get(number), is.get(number)))
                .limit(MOST_LINES)
                .map(number ->
                        new Change(say("tracking.field.line", number), orNone(was.get(number)), orNone(is.get(number))))
                .toList();
    }

    private Map<Integer, String> byNumber(Certificate certificate) {
        return certificate.lines().stream()
                .collect(Collectors.toMap(
                        Line::number, line -> words(line, certificate.type()), (one, other) -> one, TreeMap::new));
    }

    private String words(Line line, FormalityType type) {
        return String.join(
                " · ",
                List.of(
                        Objects.requireNonNullElse(
                                line.scientificName(), Objects.requireNonNullElse(line.description(), "")),
                        goods.codes(line),
                        goods.countries(line),
                        goods.quantity(line, type)));
    }

    private String parties(Certificate certificate) {
        return certificate.parties().stream().map(this::party).sorted().collect(Collectors.joining("\n"));
    }

    private String party(Party party) {
        var number = party.identifier() == null ? "" : " (" + party.identifier() + ")";
        return goods.role(party) + " : " + Objects.requireNonNullElse(party.name(), "") + number;
    }

    private static @Nullable String country(@Nullable String code) {
        return code == null ? null : new Locale("", code).getDisplayCountry(Locale.FRENCH);
    }

    private static String weight(Certificate certificate) {
        return GoodsWords.kilograms(certificate.lines().stream()
                .map(Line::netWeightKg)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String counted(Certificate certificate) {
        return certificate.lines().stream()
                .filter(line -> !line.measures().isEmpty())
                .map(line -> goods.counted(line, certificate.type()))
                .collect(Collectors.joining(", "));
    }

    private String documents(Certificate certificate) {
        return certificate.documents().stream()
                .filter(document -> document.id() != null)
                .map(goods::named)
                .collect(Collectors.joining("\n"));
    }

    private String orNone(@Nullable String value) {
        return value == null || value.isBlank() ? say("tracking.none") : value;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }
}
