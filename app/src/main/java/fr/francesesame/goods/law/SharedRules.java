package fr.francesesame.goods.law;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.processes.ports.EntryRules.Allowance;
import fr.francesesame.processes.ports.EntryRules.Doubt;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.FormalityType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lists of all formalities share, as it stands on a day. */
class SharedRules {

    static final LawBody<SharedRules> BOOK = new LawBody<>(
            "shared rules",
            Set.of(LawFile.CODE_QUESTIONS, LawFile.PRIVATE_GOODS, LawFile.ORGANIC_HIGH_RISK, LawFile.COUNTRY_GROUPS),
            SharedRules::new);

    private final Map<FormalityType, ByCode<QuestionRow>> questions;
    private final ByCode<PrivateGoodsRow> privateGoods;
    private final List<HighRiskRow> highRisk;
    private final Map<String, Set<String>> groups;

    private SharedRules(InForce law) {
        this.questions = law.rows(LawFile.CODE_QUESTIONS, QuestionRow.class).stream()
                .collect(groupingBy(
                        QuestionRow::type,
                        collectingAndThen(toList(), rows -> new ByCode<>(rows, QuestionRow::prefix))));
        this.privateGoods =
                new ByCode<>(law.rows(LawFile.PRIVATE_GOODS, PrivateGoodsRow.class), PrivateGoodsRow::prefix);
        this.highRisk = law.rows(LawFile.ORGANIC_HIGH_RISK, HighRiskRow.class);
        this.groups = law.countryGroups();
    }

    /** Those of the longest code that has any, in the order of the file. */
    List<Doubt> doubts(FormalityType type, String cn) {
        var rows = questions.get(type);
        return rows == null
                ? List.of()
                : rows.closest(new CnCode(cn)).stream()
                        .map(row -> new Doubt(row.fact(), row.yes(), row.no()))
                        .toList();
    }

    Optional<Allowance> allowance(FormalityType type, String cn, @Nullable String origin) {
        return privateGoods.covering(new CnCode(cn)).stream()
                .filter(row -> row.type() == type && row.origins().cover(origin, groups))
                .max(Comparator.comparingInt(row -> row.precision(origin)))
                .flatMap(PrivateGoodsRow::allowance);
    }

    boolean isOrganicHighRisk(String cn, @Nullable String origin) {
        return highRisk.stream()
                .anyMatch(row -> cn.startsWith(row.prefix()) && row.origins().cover(origin, groups));
    }
}
