package fr.francesesame.goods.consignments;

import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.TracesStatus;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A certificate's goods in a few words, for a column of a list, and whether an agent has to say what they are. */
record Goods(Certificate certificate) {

    private static final int ORIGINS_SHOWN = 5;

    @Nullable
    String label() {
        var names = certificate.lines().stream()
                .map(Goods::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return switch (names.size()) {
            case 0 -> null;
            case 1 -> names.get(0);
            case 2 -> names.get(0) + " + 1 autre";
            default -> names.get(0) + " + " + (names.size() - 1) + " autres";
        };
    }

    @Nullable
    String origins() {
        var origins = certificate.lines().stream()
                .flatMap(line -> Stream.concat(Stream.ofNullable(line.origin()), line.origins().stream()))
                .distinct()
                .toList();
        var shown = origins.stream().limit(ORIGINS_SHOWN).collect(Collectors.joining(", "));
        return origins.isEmpty() ? null : origins.size() > ORIGINS_SHOWN ? shown + "…" : shown;
    }

    /** A code that no list has is kept, and an agent says what it stands for (« à qualifier »). */
    boolean toQualify() {
        return certificate.ambiguous()
                || TracesStatus.ofCode(certificate.statusCode()).isEmpty()
                || certificate.lines().isEmpty()
                || certificate.lines().stream().anyMatch(Goods::isOdd);
    }

    /** Chapters of the nomenclature run from 01 to 97, without 77. */
    private static boolean isOdd(Line line) {
        var cn = new CnCode(line.cn() == null ? "" : line.cn());
        if (!cn.isWellFormed()) {
            return true;
        }
        var chapter = Integer.parseInt(cn.value().substring(0, 2));
        return chapter < 1 || chapter > 97 || chapter == 77;
    }

    private static @Nullable String name(Line line) {
        return Stream.of(line.scientificName(), line.description(), line.cn())
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> name.length() > 80 ? name.substring(0, 79) + "…" : name)
                .orElse(null);
    }
}
