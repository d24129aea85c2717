package fr.francesesame.foundation.platform;

import java.io.UnsupportedEncodingException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** Which faults are the caller's: the request itself cannot be read. Everything else is ours. */
final class Malformed {

    private static final List<Class<? extends Throwable>> UNREADABLE = List.of(
            RequestRejectedException.class,
            InvalidMediaTypeException.class,
            InvalidMimeTypeException.class,
            MultipartException.class,
            InvalidFileNameException.class,
            CharacterCodingException.class,
            UnsupportedEncodingException.class,
            UnsupportedCharsetException.class,
            IllegalCharsetNameException.class,
            URISyntaxException.class,
            StackOverflowError.class);

    private Malformed() {}

    /** The status of the answer: that of the fault where it has one below 500, 400 where nothing could be read, else 503. */
    static int status(Throwable fault) {
        return causes(fault)
                .map(Malformed::of)
                .filter(status -> status < 500)
                .findFirst()
                .orElse(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    /** A body that says it is of several parts, and not where one ends. */
    static boolean lacksBoundary(@Nullable String type) {
        var said = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return said.startsWith("multipart/") && !said.matches("(?s).*boundary=\"?[^\";\\s].*");
    }

    private static int of(Throwable cause) {
        if (cause instanceof ErrorResponse answer) {
            return answer.getStatusCode().value();
        }
        return UNREADABLE.stream().anyMatch(kind -> kind.isInstance(cause)) ? 400 : 503;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
