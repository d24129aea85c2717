package fr.francesesame.demonstration;

import fr.francesesame.demonstration.SampleChed.Line;
import fr.francesesame.demonstration.SampleChed.Party;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The goods and parties that consignments of the demonstration are made of. */
final class SampleGoods {

    /** A consignment of many lines, as growers of flowers and pot plants send them. */
    static final String FLOWERS = "fleurs";

    private static final int FLOWER_LINES = 224;
    private static final int CONTAINER_KG = 24_000;

    private static final Map<String, Goods> GOODS = DemonstrationData.read("goods.csv").stream()
            .map(SampleGoods::goods)
            .collect(Collectors.toMap(Goods::key, Function.identity()));
    private static final Map<String, Party> PARTIES = DemonstrationData.read("parties.csv").stream()
            .collect(Collectors.toMap(row -> row.get("key"), SampleGoods::party));

    private SampleGoods() {}

    static Goods of(String key) {
        return key.equals(FLOWERS) ? flowers() : known(GOODS, key);
    }

    static Party party(String key) {
        return known(PARTIES, key);
    }

    static @Nullable Party partyOrNobody(String key) {
        return key.isEmpty() ? null : party(key);
    }

    /** Goods that a busy day brings: those with a clear code. */
    static List<String> everyday() {
        return GOODS.keySet().stream()
                .filter(key -> !key.equals("inconnu"))
                .filter(key -> !key.endsWith("NG"))
                .sorted()
                .toList();
    }

    private static Goods flowers() {
        var kinds = DemonstrationData.read("flowers.csv");
        var lines = IntStream.range(0, FLOWER_LINES)
                .mapToObj(number -> flower(kinds.get(number % kinds.size()), number))
                .toList();
        return new Goods(SampleType.PP, FLOWERS, "Naivasha Blooms", "KE", "AIR", 0, lines);
    }

    private static Line flower(CSVRecord kind, int number) {
        var boxes = 1 + number % 9;
        return new Line(kind.get("cn"), kind.get("eppo"), kind.get("name"), kind.get("origin"), boxes * 4, boxes, "BX");
    }

    private static Goods goods(CSVRecord row) {
        var weight = Integer.parseInt(row.get("weight"));
        var line = new Line(
                row.get("cn"),
                row.get("eppo"),
                row.get("name"),
                row.get("origin"),
                weight,
                Integer.parseInt(row.get("packages")),
                row.get("package"));
        var containers = row.get("mode").equals("SEA") ? (weight + CONTAINER_KG - 1) / CONTAINER_KG : 0;
        return new Goods(
                SampleType.valueOf(row.get("type")),
                row.get("key"),
                row.get("exporter"),
                row.get("origin"),
                row.get("mode"),
                containers,
                List.of(line));
    }

    private static Party party(CSVRecord row) {
        return new Party(row.get("eori").isEmpty() ? null : row.get("eori"), row.get("name"));
    }

    private static <T> T known(Map<String, T> all, String key) {
        var found = all.get(key);
        if (found == null) {
            throw new IllegalArgumentException("the demonstration's tables know no " + key);
        }
        return found;
    }

    record Goods(
            SampleType type,
            String key,
            String exporter,
            String origin,
            String mode,
            int containers,
            List<Line> lines) {}
}
