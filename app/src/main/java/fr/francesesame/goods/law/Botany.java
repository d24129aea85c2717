package fr.francesesame.goods.law;

import fr.francesesame.goods.law.PlantName.Kind;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises goods as the plants that the annexes name, by their EPPO code, their scientific name and their CN code. */
class Botany {

    private final List<PlantName> names;

    Botany(List<PlantName> names) {
        this.names = names;
    }

    /** Plants for planting, by the most precise code that covers what was notified. */
    boolean isForPlanting(Goods goods) {
        var notified = new CnCode(goods.cn());
        return names.stream()
                .filter(name -> name.kind() == Kind.PLANTING && notified.isWithin(name.code()))
                .max(Comparator.comparingInt(name -> name.code().length()))
                .map(PlantName::sure)
                .orElse(false);
    }

    /** The plant as {@code plant_names.csv} calls it; the annex may go on after its name (« … roots and tubercles »). */
    String plantOf(String group, String annexText) {
        return names.stream()
                .filter(name -> name.group().equals(group))
                .map(PlantName::plant)
                .filter(plant -> annexText.toLowerCase(Locale.ROOT).startsWith(plant.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length))
                .orElse(annexText);
    }

    /** Whether the goods surely are this plant of this group: a doubt must never lower a rate. */
    boolean isSurely(Goods goods, String group, String plant) {
        var notified = new CnCode(goods.cn());
        if (!isIn(group, notified) || isExcluded(goods, notified, group, plant)) {
            return false;
        }
        return isNamed(goods, group, plant)
                || (!isNamedOtherwise(goods, group)
                        && of(group, plant).anyMatch(name -> name.kind() == Kind.CN && name.surelyCovers(notified)));
    }

    /** What rows that speak of plants in words may know of these goods; nothing for an EPPO code that is not known here. */
    PlantLabels labels(Goods goods) {
        var said = names.stream()
                .filter(name -> name.isSaidOf(goods))
                .map(name -> PlantWords.plain(name.plant()))
                .collect(Collectors.toSet());
        return PlantLabels.of(said, goods.scientificName());
    }

    private boolean isIn(String group, CnCode notified) {
        return names.stream()
                .anyMatch(name ->
                        name.kind() == Kind.GROUP && name.group().equals(group) && notified.isWithin(name.code()));
    }

    private boolean isExcluded(Goods goods, CnCode notified, String group, String plant) {
        return of(group, plant)
                .filter(name -> goods.origin() != null && name.excludedOrigins().contains(goods.origin()))
                .anyMatch(name -> name.isSaidOf(goods) || (name.kind() == Kind.CN && name.mayCover(notified)));
    }

    private boolean isNamed(Goods goods, String group, String plant) {
        return PlantName.begins(goods.scientificName(), plant)
                || of(group, plant).anyMatch(name -> name.isSaidOf(goods));
    }

    private boolean isNamedOtherwise(Goods goods, String group) {
        return names.stream().anyMatch(name -> name.group().equals(group) && name.isSaidOf(goods));
    }

    private Stream<PlantName> of(String group, String plant) {
        return names.stream()
                .filter(name -> name.group().equals(group) && name.plant().equals(plant));
    }
}
