package fr.francesesame.decisions;

import java.util.Locale;
import java.util.Map;

/** Table « usage des marchandises »: whether goods are for people or for animals. */
public class GoodsUse {

    static final String TABLE = "goodsUse";

    private final DecisionTable tables;

    public GoodsUse(DecisionTable tables) {
        this.tables = tables;
    }

    /** {@code food} or {@code feed}; {@code products}: what TRACES NT calls the types of the products, empty where it is silent. */
    public Decided<String> of(String products) {
        var said = products.toLowerCase(Locale.ROOT);
        var answer = tables.ask(
                TABLE, Map.of("namedPetFood", said.contains("pet food"), "namedFeed", said.contains("feed")));
        return new Decided<>(answer.row().text("use"), answer.explanation());
    }
}
