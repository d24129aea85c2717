package fr.francesesame.goods.law;

import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One way to recognise goods as a plant that the annexes name. {@code sure} false: the code covers other plants as well. */
record PlantName(String group, String plant, Kind kind, String code, boolean sure, Set<String> excludedOrigins) {

    private static final Pattern BLANKS = Pattern.compile("[×\\s]+");
    private static final int FIRST_LETTERS = 3;

    /** {@code GROUP}: codes a group of the annex is made of; {@code PLANTING}: codes of plants for planting. */
    enum Kind {
        GROUP,
        CN,
        EPPO,
        NAME,
        PLANTING
    }

    static PlantName of(List<String> cells) {
        return new PlantName(
                cells.get(0),
                cells.get(1),
                Kind.valueOf(cells.get(2)),
                cells.get(3),
                isSure(cells.get(4)),
                Set.of(cells.get(5).isBlank() ? new String[0] : cells.get(5).split(" ")));
    }

    private static boolean isSure(String certainty) {
        if (!Set.of("SURE", "POSSIBLE").contains(certainty)) {
            throw new IllegalArgumentException("« " + certainty + " » is neither SURE nor POSSIBLE");
        }
        return certainty.equals("SURE");
    }

    /** Goods are said to be it by a code of EPPO or a scientific name. */
    boolean isSaid() {
        return kind == Kind.EPPO || kind == Kind.NAME;
    }

    /** The EPPO code or the scientific name of the goods says that they are this plant. */
    boolean isSaidOf(Goods goods) {
        return switch (kind) {
            case EPPO ->
                goods.eppo() != null && goods.eppo().toUpperCase(Locale.ROOT).startsWith(code);
            case NAME -> begins(goods.scientificName(), code);
            default -> false;
        };
    }

    boolean surelyCovers(CnCode notified) {
        return sure && notified.isWithin(code);
    }

    boolean mayCover(CnCode notified) {
        return notified.isWithin(code) || notified.mayBe(code);
    }

    /** Whether a scientific name begins with these whole words. */
    static boolean begins(@Nullable String name, String words) {
        return name != null && mayBegin(name, words) && (plain(name) + " ").startsWith(plain(words) + " ");
    }

    /** Other first letters settle it at once: a consignment of hundreds of lines compares them with every name. */
    private static boolean mayBegin(String name, String words) {
        for (var at = 0; at < Math.min(FIRST_LETTERS, Math.min(name.length(), words.length())); at++) {
            var one = name.charAt(at);
            var other = words.charAt(at);
            if (!Character.isLetter(one) || !Character.isLetter(other)) {
                return true;
            }
            if (Character.toLowerCase(one) != Character.toLowerCase(other)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String name) {
        return BLANKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
