package fr.francesesame.goods.law;

import java.util.Collection;
import java.util.Locale;

/** Names of plants in plain small letters, one blank around each word, so that whole words are found in them. */
record PlantWords(String plain) {

    static PlantWords of(String words) {
        return new PlantWords(
                " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip() + " ");
    }

    boolean name(Collection<PlantWords> labels) {
        return labels.stream().anyMatch(label -> plain.contains(label.plain));
    }
}
