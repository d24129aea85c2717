package fr.francesesame.foundation.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The body of a request did not come within its time. */
class SlowBody extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    SlowBody() {
        super(HttpStatus.REQUEST_TIMEOUT);
    }
}
