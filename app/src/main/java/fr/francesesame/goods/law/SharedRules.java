package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.EntryRules.Allowance;
import fr.francesesame.processes.ports.EntryRules.Doubt;
import fr.francesesame.terms.FormalityType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lists of all formalities share, as it stands on a day. */
class SharedRules {

    static final LawBook<SharedRules> BOOK = new LawBook<>(
            "shared rules",
            Set.of(LawFile.CODE_QUESTIONS, LawFile.PRIVATE_GOODS, LawFile.ORGANIC_HIGH_RISK, LawFile.COUNTRY_GROUPS),
            SharedRules::new);

    private final List<QuestionRow> questions;
    private final List<PrivateGoodsRow> privateGoods;
    private final List<HighRiskRow> highRisk;
    private final Map<String, Set<String>> groups;

    private SharedRules(InForce law) {
        this.questions = law.rows(LawFile.CODE_QUESTIONS, QuestionRow.class);
        this.privateGoods = law.rows(LawFile.PRIVATE_GOODS, PrivateGoodsRow.class);
        this.highRisk = law.rows(LawFile.ORGANIC_HIGH_RISK, HighRiskRow.class);
        this.groups = law.countryGroups();
    }

    /** Those of the longest code that has any, in the order of the file. */
    List<Doubt> doubts(FormalityType type, String cn) {
        var rows = questions.stream()
                .filter(row -> row.type() == type && cn.startsWith(row.prefix()))
                .toList();
        var longest = rows.stream().mapToInt(row -> row.prefix().length()).max().orElse(0);
        return rows.stream()
                .filter(row -> row.prefix().length() == longest)
                .map(row -> new Doubt(row.fact(), row.yes(), row.no()))
                .toList();
    }

    Optional<Allowance> allowance(FormalityType type, String cn, @Nullable String origin) {
        return privateGoods.stream()
                .filter(row -> row.covers(type, cn, origin, groups))
                .max(Comparator.comparingInt(row -> row.precision(origin)))
                .flatMap(PrivateGoodsRow::allowance);
    }

    boolean isOrganicHighRisk(String cn, @Nullable String origin) {
        return highRisk.stream()
                .anyMatch(row -> cn.startsWith(row.prefix()) && row.origins().cover(origin, groups));
    }
}
