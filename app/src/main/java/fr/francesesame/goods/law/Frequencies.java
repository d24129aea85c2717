package fr.francesesame.goods.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 2022/2389 annex I: the row that covers goods; the most precise origin wins, and of two alike the higher rate. */
class Frequencies {

    private final Map<String, List<Entry>> entries;
    private final Botany botany;
    private final Map<String, Set<String>> groups;

    Frequencies(List<FrequencyRow> rows, Botany botany, Map<String, Set<String>> groups) {
        this.entries = rows.stream()
                .map(row -> new Entry(row, botany.plantOf(row.group(), row.plant())))
                .collect(groupingBy(entry -> entry.row().group(), LinkedHashMap::new, toList()));
        this.botany = botany;
        this.groups = groups;
    }

    Optional<Listed> of(Goods goods) {
        var notified = new CnCode(goods.cn());
        return entries.keySet().stream()
                .filter(group -> botany.isIn(group, notified))
                .flatMap(group -> entries.getOrDefault(group, List.of()).stream())
                .filter(entry -> entry.row().origins().cover(goods.origin(), groups))
                .filter(entry -> botany.isSurely(goods, entry.row().group(), entry.plant()))
                .max(Comparator.comparingInt(
                                (Entry entry) -> entry.row().origins().precision(goods.origin()))
                        .thenComparing(entry -> entry.row().rate()))
                .map(entry -> new Listed(entry.row().rate(), entry.key()));
    }

    private record Entry(FrequencyRow row, String plant) {

        String key() {
            return "I-" + plant + "-" + row.origins().label();
        }
    }

    /** {@code key}: under which a post counts consignments of this row. */
    record Listed(BigDecimal rate, String key) {}
}
