package fr.francesesame.law;

import fr.francesesame.law.LawRecords.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The annexes in memory, one copy per set of versions in force together. */
@Component
class LawShelf {

    private final LawRecords records;
    private final Map<Map<LawFile, Version>, PlantAnnex> annexes = new ConcurrentHashMap<>();
    private volatile List<Version> versions = List.of();

    LawShelf(LawRecords records) {
        this.records = records;
    }

    void refresh() {
        versions = records.versions();
    }

    PlantAnnex on(LocalDate day) {
        var inForce = new EnumMap<LawFile, Version>(LawFile.class);
        versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .forEach(version -> inForce.put(version.file(), version));
        return annexes.computeIfAbsent(inForce, this::read);
    }

    private PlantAnnex read(Map<LawFile, Version> inForce) {
        var rows = new EnumMap<LawFile, List<?>>(LawFile.class);
        inForce.forEach((file, version) -> rows.put(file, records.rows(version)));
        return PlantAnnex.of(rows, inForce.get(LawFile.FREQUENCIES));
    }
}
