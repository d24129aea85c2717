package fr.francesesame.goods.law;

import fr.francesesame.terms.Listing;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plants as the annexes write them: the words in plain small letters, one blank around each, so that whole words are found in them; the
 * genera that are named as a whole (« Quercus »), and the single species (« Ficus carica »).
 */
record PlantWords(String plain, Set<String> genera, Set<String> species) {

    private static final Pattern NAME = Pattern.compile("([A-Z][a-z]+)(?: ([a-z]+))?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /** Words of the annexes that follow a genus and name no species. */
    private static final Set<String> NO_SPECIES =
            Set.of("and", "or", "other", "cut", "flowers", "fruit", "fruits", "parts", "seeds", "wood");

    static PlantWords of(String words) {
        var genera = new HashSet<String>();
        var species = new HashSet<String>();
        var names = NAME.matcher(words);
        while (names.find()) {
            var genus = names.group(1).toLowerCase(Locale.ROOT);
            var epithet = names.group(2);
            if (epithet == null || NO_SPECIES.contains(epithet)) {
                genera.add(genus);
            } else {
                species.add(genus + " " + epithet);
            }
        }
        return new PlantWords(plain(words), Set.copyOf(genera), Set.copyOf(species));
    }

    /** {@code POSSIBLE}: of the goods only the genus is known, of which a single species is named here. */
    Listing names(PlantLabels goods) {
        if (goods.said().stream().anyMatch(label -> plain.contains(label))) {
            return Listing.YES;
        }
        if (goods.genus().isEmpty()) {
            return Listing.NO;
        }
        if (genera.contains(goods.genus())) {
            return Listing.YES;
        }
        return goods.species().isEmpty() ? ofGenus(goods.genus()) : yesOrNo(species.contains(goods.species()));
    }

    private Listing ofGenus(String genus) {
        return species.stream().anyMatch(one -> one.startsWith(genus + " ")) ? Listing.POSSIBLE : Listing.NO;
    }

    private static Listing yesOrNo(boolean named) {
        return named ? Listing.YES : Listing.NO;
    }

    static String plain(String words) {
        return " "
                + NO_LETTERS
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
