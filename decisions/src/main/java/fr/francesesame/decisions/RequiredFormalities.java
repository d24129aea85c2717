package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import java.util.Map;

/** Table « quelles formalités »: does the entry of these goods ask for a formality of that type, and where is it done? */
public class RequiredFormalities {

    static final String TABLE = "requiredFormalities";

    private final DecisionTable tables;

    public RequiredFormalities(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Requirement> of(Facts facts) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "type", facts.type().name(),
                        "listing", facts.listing(),
                        "organic", facts.organic(),
                        "chedNeeded", facts.chedNeeded(),
                        "use", facts.use(),
                        "quantity", facts.quantity().name(),
                        "entry", facts.entry().name()));
        var row = answer.row();
        var requirement = new Requirement(Need.valueOf(row.text("required")), Place.valueOf(row.text("place")));
        return new Decided<>(requirement, answer.explanation());
    }

    /**
     * {@code listing}: what the lists of that formality say of the goods ({@code YES}, {@code POSSIBLE}, {@code NO}, {@code
     * EXEMPT}, {@code PROHIBITED}); {@code use}: {@code food}, {@code feed}, {@code processing}, {@code private} or {@code
     * sample}.
     */
    public record Facts(
            FormalityType type,
            String listing,
            boolean organic,
            boolean chedNeeded,
            String use,
            Quantity quantity,
            Entry entry) {}

    /** Of private goods and samples: under the limits of 2019/1793 art 1(3) and 2019/2122 art 7, above them, or of a weight not told. */
    public enum Quantity {
        SMALL,
        UNKNOWN,
        ORDINARY
    }

    /** For the market; not for it; or back into the Union after a refusal elsewhere. */
    public enum Entry {
        MARKET,
        TRANSIT,
        RETURN
    }

    public record Requirement(Need need, Place place) {}

    /** {@code POSSIBLE}: what was told of the goods does not settle it. */
    public enum Need {
        YES,
        POSSIBLE,
        NO,
        PROHIBITED
    }

    public enum Place {
        POST,
        RELEASE_POINT,
        NONE
    }
}
