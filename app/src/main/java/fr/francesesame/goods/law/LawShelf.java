package fr.francesesame.goods.law;

import fr.francesesame.goods.law.RecordedLaw.Version;
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

    /** Days are asked by anybody: no more of them are remembered. */
    private static final int MOST_DAYS = 5_000;

    private final RecordedLaw recordedLaw;
    private final Map<Copy, Object> copies = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable Version> tried = new ThreadLocal<>();
    private volatile Today today = new Today(List.of(), new ConcurrentHashMap<>());

    LawShelf(RecordedLaw recordedLaw) {
        this.recordedLaw = recordedLaw;
    }

    void refresh() {
        today = new Today(recordedLaw.inForce(), new ConcurrentHashMap<>());
    }

    @SuppressWarnings("unchecked")
    <T> T on(LocalDate day, LawBody<T> lawBody) {
        var now = today;
        if (tried.get() != null || now.read().size() > MOST_DAYS) {
            return read(day, lawBody, now.versions());
        }
        return (T)
                now.read().computeIfAbsent(new Page(lawBody.name(), day), page -> read(day, lawBody, now.versions()));
    }

    @SuppressWarnings("unchecked")
    private <T> T read(LocalDate day, LawBody<T> lawBody, List<Version> versions) {
        var copy = new Copy(lawBody.name(), inForce(day, lawBody, versions));
        return (T) copies.computeIfAbsent(
                copy, asked -> lawBody.reader().apply(InForce.read(asked.versions(), recordedLaw)));
    }

    /** Whether any version of the file is in force on that day. */
    boolean holds(LocalDate day, LawFile file) {
        var trial = tried.get();
        return (trial != null && trial.file() == file)
                || today.versions().stream()
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

    private Map<LawFile, Version> inForce(LocalDate day, LawBody<?> lawBody, List<Version> versions) {
        var inForce = new EnumMap<LawFile, Version>(LawFile.class);
        versions.stream()
                .filter(version -> lawBody.files().contains(version.file()))
                .filter(version -> !version.validFrom().isAfter(day))
                .forEach(version -> inForce.put(version.file(), version));
        var trial = tried.get();
        if (trial != null && lawBody.files().contains(trial.file())) {
            inForce.put(trial.file(), trial);
        }
        return inForce;
    }

    /** The versions in force, and which copy of a book each day reads by them. */
    private record Today(List<Version> versions, Map<Page, Object> read) {}

    private record Page(String lawBody, LocalDate day) {}

    private record Copy(String lawBody, Map<LawFile, Version> versions) {}
}
