package fr.francesesame.decisions;

import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.RequiredFormalities.Entry;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.decisions.RequiredFormalities.Place;
import fr.francesesame.decisions.RequiredFormalities.Quantity;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables « ce qu’il faut dire »: what an importer has to know of goods, formality by formality, and of goods that no list names. */
public class GoodsMatters {

    static final String TABLE = "goodsMatters";
    static final String SILENT = "silentGoods";

    private static final String NOTHING = "NONE";

    private final DecisionTable tables;

    public GoodsMatters(DecisionTable tables) {
        this.tables = tables;
    }

    /** In the order of the table; none where nothing is to be said. */
    public Decided<List<Said>> of(Facts facts) {
        var answer = tables.ask(TABLE, facts.asMap());
        var said = answer.rows().stream()
                .filter(row -> !row.text("matter").equals(NOTHING))
                .map(row -> new Said(Matter.valueOf(row.text("matter")), About.valueOf(row.text("about"))))
                .toList();
        return new Decided<>(said, answer.explanation());
    }

    public Decided<Matter> ofSilent(Silent facts) {
        var answer = tables.ask(
                SILENT,
                Map.of(
                        "insideFood", facts.insideFood(),
                        "commonAnimal", facts.commonAnimal(),
                        "exempt", facts.exempt(),
                        "kind", facts.kind(),
                        "fresh", facts.fresh(),
                        "origin", facts.origin()));
        return new Decided<>(Matter.valueOf(answer.row().text("matter")), answer.explanation());
    }

    /**
     * {@code listing}, {@code missing}: what the lists say and what they lack to be sure; {@code kind}: the plant that the code tells;
     * {@code chapter} of the nomenclature, 0 for a code that is not well formed.
     */
    public record Facts(
            FormalityType type,
            String listing,
            @Nullable MissingFact missing,
            Need need,
            Place place,
            String use,
            Quantity quantity,
            Entry entry,
            Area area,
            boolean wellFormed,
            String kind,
            Mark mark,
            int chapter) {

        private Map<String, Object> asMap() {
            return Map.ofEntries(
                    Map.entry("type", type.name()),
                    Map.entry("listing", listing),
                    Map.entry("missing", missing == null ? NOTHING : missing.name()),
                    Map.entry("need", need.name()),
                    Map.entry("place", place.name()),
                    Map.entry("use", use),
                    Map.entry("quantity", quantity.name()),
                    Map.entry("entry", entry.name()),
                    Map.entry("area", area.name()),
                    Map.entry("wellFormed", wellFormed),
                    Map.entry("kind", kind),
                    Map.entry("mark", mark.name()),
                    Map.entry("chapter", chapter));
        }
    }

    /** Goods of which no formality says anything; {@code fresh}: they were said to be; {@code origin}: « ? » where it was not told. */
    public record Silent(
            boolean insideFood, boolean commonAnimal, boolean exempt, String kind, boolean fresh, String origin) {}

    /** Where goods come from: the Union, another territory in which the formality's law holds, or elsewhere. */
    public enum Area {
        UNION,
        INSIDE,
        THIRD
    }

    /** What the lists say beside: an official certificate, a prohibition that may apply, a pet, an agreement with the country. */
    public enum Mark {
        NONE,
        CERTIFICATE,
        PERHAPS_PROHIBITED,
        PET,
        AGREEMENT,
        AGREEMENT_WITHOUT_RATE
    }

    /** Whence the missing fact and the legal basis of what is said come: the lists, the prohibition, the agreement, or the fact itself. */
    public enum About {
        NONE,
        LISTING,
        PROHIBITION,
        AGREEMENT,
        CODE,
        WEIGHT,
        CONDITION
    }

    public record Said(Matter matter, About about) {}
}
