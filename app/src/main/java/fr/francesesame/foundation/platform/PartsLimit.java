package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How long a body of several parts may be, by the door that it comes to; counted as it comes. */
@Component
class PartsLimit {

    /** Two of the largest files that people may send, and what stands around them; a door that takes less says so by a sentence. */
    private static final long USUAL = 42L << 20;

    private final List<UploadRoute> larger;

    PartsLimit(List<UploadRoute> larger) {
        this.larger = larger;
    }

    /** Bytes; a body of another type is bounded by whoever reads it. */
    long most(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return type.startsWith("multipart/") ? most(request.getRequestURI()) : Long.MAX_VALUE;
    }

    private long most(String path) {
        return larger.stream()
                .filter(door -> door.path().equals(path))
                .mapToLong(UploadRoute::bytes)
                .findFirst()
                .orElse(USUAL);
    }
}
