package fr.francesesame.law;

import fr.francesesame.law.LawRecords.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The law in memory: one copy of a body of law per set of versions in force together. */
@Component
class LawShelf {

    private final LawRecords records;
    private final Map<Copy, Object> copies = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Version> tried = new ThreadLocal<>();
    private volatile List<Version> versions = List.of();

    LawShelf(LawRecords records) {
        this.records = records;
    }

    void refresh() {
        versions = records.inForce();
    }

    @SuppressWarnings("unchecked")
    <T> T on(LocalDate day, LawBook<T> book) {
        var copy = new Copy(book.name(), inForce(day, book));
        return (T) copies.computeIfAbsent(copy, asked -> book.reader().apply(InForce.read(asked.versions(), records)));
    }

    /** Whether any version of the file is in force on that day. */
    boolean holds(LocalDate day, LawFile file) {
        var trial = tried.get();
        return (trial != null && trial.file() == file)
                || versions.stream()
                        .anyMatch(version ->
                                version.file() == file && !version.validFrom().isAfter(day));
    }

    /** Answers a question as if that version were already in force, for this thread only. */
    <T> T trying(Version version, Supplier<T> question) {
        tried.set(version);
        try {
            return question.get();
        } finally {
            tried.remove();
        }
    }

    private Map<LawFile, Version> inForce(LocalDate day, LawBook<?> book) {
        var inForce = new EnumMap<LawFile, Version>(LawFile.class);
        versions.stream()
                .filter(version -> book.files().contains(version.file()))
                .filter(version -> !version.validFrom().isAfter(day))
                .forEach(version -> inForce.put(version.file(), version));
        var trial = tried.get();
        if (trial != null && book.files().contains(trial.file())) {
            inForce.put(trial.file(), trial);
        }
        return inForce;
    }

    private record Copy(String book, Map<LawFile, Version> versions) {}
}
