package fr.francesesame.processes.law;

import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.MissingFact;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goods that the law cannot tell apart, whatever their weight, with the rate that an agent has set for them. */
record Case(
        String cn,
        @Nullable String eppo,
        @Nullable String scientificName,
        @Nullable String productType,
        @Nullable String origin,
        @Nullable String dispatchedFrom,
        String use,
        Map<MissingFact, String> told,
        @Nullable String establishment,
        @Nullable BigDecimal agentRate) {

    static Case of(GoodsLine line, @Nullable BigDecimal agentRate) {
        return new Case(
                line.cn(),
                line.eppo(),
                line.scientificName(),
                line.productType(),
                line.origin(),
                line.dispatchedFrom(),
                line.use(),
                line.told(),
                line.establishment(),
                agentRate);
    }

    /** The same goods under the code that they are judged by. */
    Case as(String judged) {
        return new Case(
                judged, eppo, scientificName, productType, origin, dispatchedFrom, use, told, establishment, agentRate);
    }

    boolean isWellFormed() {
        return new CnCode(cn).isWellFormed();
    }

    String originOrUnknown() {
        return origin == null ? "?" : origin;
    }
}
