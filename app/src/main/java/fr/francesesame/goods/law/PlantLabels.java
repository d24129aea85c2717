package fr.francesesame.goods.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the plant that goods are: {@code said}: the names by which the annexes may call it; {@code genus} and {@code species}
 * (« quercus robur ») of its scientific name in small letters, empty where they are not told.
 */
record PlantLabels(Set<String> said, String genus, String species) {

    private static final Set<String> ANY_SPECIES = Set.of("sp", "spp", "species");

    static PlantLabels of(Set<String> said, @Nullable String scientificName) {
        var words = PlantWords.plain(scientificName == null ? "" : scientificName)
                .strip()
                .split(" ");
        var known = words.length > 1 && !ANY_SPECIES.contains(words[1]);
        return new PlantLabels(said, words[0], known ? words[0] + " " + words[1] : "");
    }

    boolean isEmpty() {
        return said.isEmpty() && genus.isEmpty();
    }
}
