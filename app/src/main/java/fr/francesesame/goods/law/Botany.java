package fr.francesesame.goods.law;

import fr.francesesame.goods.law.PlantName.Kind;
import fr.francesesame.processes.ports.PlantLaw.Goods;
import fr.francesesame.terms.CnCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Recognises goods as the plants that the annexes name, by their EPPO code, their scientific name and their CN code. */
class Botany {

    private final Map<String, List<PlantName>> groups;
    private final Map<Plant, List<PlantName>> plants;
    private final List<PlantName> said;
    private final ByCode<PlantName> planting;

    Botany(List<PlantName> names) {
        this.groups = names.stream().collect(Collectors.groupingBy(PlantName::group));
        this.plants = names.stream().collect(Collectors.groupingBy(name -> new Plant(name.group(), name.plant())));
        this.said = names.stream().filter(PlantName::isSaid).toList();
        this.planting = new ByCode<>(of(names, Kind.PLANTING), PlantName::code);
    }

    /** Plants for planting, by the most precise code that covers what was notified. */
    boolean isForPlanting(Goods goods) {
        return planting.closest(new CnCode(goods.cn())).stream()
                .findFirst()
                .map(PlantName::sure)
                .orElse(false);
    }

    /** The plant as {@code plant_names.csv} calls it; the annex may go on after its name (« … roots and tubercles »). */
    String plantOf(String group, String annexText) {
        return inGroup(group).stream()
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
                || (of(group, plant).stream().anyMatch(name -> name.kind() == Kind.CN && name.surelyCovers(notified))
                        && !isNamedOtherwise(goods, group));
    }

    /** What rows that speak of plants in words may know of these goods; nothing for an EPPO code that is not known here. */
    PlantLabels labels(Goods goods) {
        var labels = said.stream()
                .filter(name -> name.isSaidOf(goods))
                .map(name -> PlantWords.plain(name.plant()))
                .collect(Collectors.toSet());
        return PlantLabels.of(labels, goods.scientificName());
    }

    /** Whether the group of the annex is about goods of that code. */
    boolean isIn(String group, CnCode notified) {
        return inGroup(group).stream().anyMatch(name -> name.kind() == Kind.GROUP && notified.isWithin(name.code()));
    }

    private boolean isExcluded(Goods goods, CnCode notified, String group, String plant) {
        return of(group, plant).stream()
                .filter(name -> goods.origin() != null && name.excludedOrigins().contains(goods.origin()))
                .anyMatch(name -> name.isSaidOf(goods) || (name.kind() == Kind.CN && name.mayCover(notified)));
    }

    private boolean isNamed(Goods goods, String group, String plant) {
        return PlantName.begins(goods.scientificName(), plant)
                || of(group, plant).stream().anyMatch(name -> name.isSaidOf(goods));
    }

    private boolean isNamedOtherwise(Goods goods, String group) {
        return inGroup(group).stream().anyMatch(name -> name.isSaidOf(goods));
    }

    private List<PlantName> inGroup(String group) {
        return groups.getOrDefault(group, List.of());
    }

    private List<PlantName> of(String group, String plant) {
        return plants.getOrDefault(new Plant(group, plant), List.of());
    }

    private static List<PlantName> of(List<PlantName> names, Kind kind) {
        return names.stream().filter(name -> name.kind() == kind).toList();
    }

    private record Plant(String group, String plant) {}
}
