package fr.francesesame.traces;

import fr.francesesame.traces.Quarantine.Entry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The quarantine for programs of the administration. */
@RestController
class QuarantineApi {

    private static final int MOST = 200;

    private final Quarantine quarantine;

    QuarantineApi(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /** {@code next}: value of {@code after} for the next page; absent on the last. */
    record Page(List<Entry> items, @Nullable String next) {}

    @GetMapping("/api/v1/quarantine")
    Page list(
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        QuarantineAccess.check(request);
        var size = Math.max(1, Math.min(limit, MOST));
        var entries = quarantine.list(after, size + 1);
        var items = entries.stream().limit(size).toList();
        return new Page(
                items, entries.size() > size ? Long.toString(items.get(size - 1).no()) : null);
    }
}
