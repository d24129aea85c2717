package fr.francesesame.foundation.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The body of a request did not come within its time (408), or went on beyond what its door takes (413). */
class BodyRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    BodyRefused(HttpStatus status) {
        super(status);
    }
}
