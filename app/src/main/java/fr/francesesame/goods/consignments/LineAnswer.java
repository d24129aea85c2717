package fr.francesesame.goods.consignments;

import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.terms.MissingFact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was answered about a missing fact of a line, for the goods that stood on it then; unknown codes and origins are empty. */
record LineAnswer(int line, String cn, String eppo, String origin, MissingFact fact, String answer) {

    static String known(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** Those that hold for the goods that stand on the line now. */
    static Map<MissingFact, String> about(Line goods, List<LineAnswer> all) {
        var told = new EnumMap<MissingFact, String>(MissingFact.class);
        all.stream().filter(one -> one.holdsFor(goods)).forEach(one -> told.put(one.fact(), one.answer()));
        return told;
    }

    private boolean holdsFor(Line goods) {
        return goods.number() == line
                && known(goods.cn()).equals(cn)
                && known(goods.eppo()).equals(eppo)
                && known(goods.origin()).equals(origin);
    }
}
