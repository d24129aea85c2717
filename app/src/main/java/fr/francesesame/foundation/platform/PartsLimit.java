package fr.francesesame.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How long a body of several parts may be, by the door that it comes to; looked at before a byte of it is kept. */
@Component
class PartsLimit {

    /** Two of the largest files that people may send, and what stands around them; a door that takes less says so by a sentence. */
    private static final long USUAL = 42L << 20;

    private final List<UploadDoor> larger;

    PartsLimit(List<UploadDoor> larger) {
        this.larger = larger;
    }

    /** The status of the refusal: too long, or it does not say how long it is. */
    OptionalInt refusal(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/")) {
            return OptionalInt.empty();
        }
        var length = request.getContentLengthLong();
        if (length < 0) {
            return OptionalInt.of(HttpStatus.LENGTH_REQUIRED.value());
        }
        return length > most(request.getRequestURI())
                ? OptionalInt.of(HttpStatus.PAYLOAD_TOO_LARGE.value())
                : OptionalInt.empty();
    }

    private long most(String path) {
        return larger.stream()
                .filter(door -> door.path().equals(path))
                .mapToLong(UploadDoor::bytes)
                .findFirst()
                .orElse(USUAL);
    }
}
