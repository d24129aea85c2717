package fr.francesesame.goods.consignments;

import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Measure;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.goods.consignments.Certificate.Remark;
import fr.francesesame.terms.Countries;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Quantities, origins and remarks of a certificate in words, the same on pages, forms and in the interface; {@code @goodsWords} in templates. */
@Component("goodsWords")
public class GoodsWords {

    private static final int DECIMALS = 6;

    private final MessageSource sentences;

    GoodsWords(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** Net weight in kilograms and all else that the line counts, as it was written; empty where it says nothing. */
    public String quantity(Line line, FormalityType type) {
        return Stream.concat(
                        Stream.ofNullable(line.netWeightKg()).map(GoodsWords::kilograms),
                        Stream.of(counted(line, type)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What the line says beside its weight: a number of animals, a volume… */
    public String counted(Line line, FormalityType type) {
        return line.measures().stream().map(measure -> measure(measure, type)).collect(Collectors.joining(" · "));
    }

    /** The same, for a template that knows the type by its name. */
    public String quantity(Line line, String type) {
        return quantity(line, FormalityType.valueOf(type));
    }

    /** Every origin of the line. */
    public String origins(Line line) {
        return Stream.concat(Stream.ofNullable(line.origin()), line.origins().stream())
                .collect(Collectors.joining(", "));
    }

    /** The same by name; a code that is no country's stays as it is. */
    public String countries(Line line) {
        return Stream.concat(Stream.ofNullable(line.origin()), line.origins().stream())
                .map(Countries::name)
                .collect(Collectors.joining(", "));
    }

    /** What a party is to the goods; a code that the list does not have is said to be one. */
    public String role(Party party) {
        return listed("party.", party.role());
    }

    /** What kind of document it is, said alike. */
    public String paper(Document document) {
        return listed("document.", document.type());
    }

    /** The same with its number, where it has one. */
    public String named(Document document) {
        return joined(" ", paper(document), document.id());
    }

    /** Codes of the goods: nomenclature and species. */
    public String codes(Line line) {
        return joined(" · ", line.cn(), line.eppo());
    }

    /** Every container with its seals; empty where none has a number or a seal. */
    public String containers(Certificate certificate) {
        return certificate.containers().stream()
                .map(GoodsWords::container)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String container(Container container) {
        var seals = String.join(", ", container.seals());
        return joined(" ", container.number(), seals.isEmpty() ? null : "(" + seals + ")");
    }

    private static String joined(String between, @Nullable String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(between));
    }

    private String listed(String list, @Nullable String code) {
        var known = code == null ? "" : sentences.getMessage(list + code, null, null, Locale.FRENCH);
        return known == null ? say(list + "other", Objects.requireNonNull(code)) : known;
    }

    /** What an agent has to judge, a sentence each. */
    public List<String> remarks(Certificate certificate) {
        return certificate.remarks().stream().map(this::remark).toList();
    }

    public static String kilograms(BigDecimal weight) {
        return number(weight) + "\u00a0kg";
    }

    private String remark(Remark remark) {
        return say(
                "consignments.remark." + remark.code(),
                remark.arguments().stream().map(GoodsWords::readable).toArray());
    }

    /** A moment becomes a day that people read; all else is as it was written. */
    private static String readable(String argument) {
        try {
            return FrenchDays.DAY.format(Instant.parse(argument).atZone(ZoneId.of("Europe/Paris")));
        } catch (DateTimeException notAMoment) {
            return argument;
        }
    }

    private String measure(Measure measure, FormalityType type) {
        var unit = measure.unit().equals(Line.PIECES) && type == FormalityType.CHED_A ? "animals" : measure.unit();
        var known = sentences.getMessage(
                "consignments.unit." + unit,
                new Object[] {measure.amount(), number(measure.amount())},
                null,
                Locale.FRENCH);
        return known == null ? number(measure.amount()) + "\u00a0" + unit : known;
    }

    private static String number(BigDecimal amount) {
        var format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(Math.max(DECIMALS, amount.scale()));
        return format.format(amount);
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }
}
