package fr.francesesame.traces;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where CHED messages come in: a poller of TRACES NT, a port community system, a replay. */
@RestController
class ChedDoor {

    private final Intake intake;
    private final TracesProperties properties;

    ChedDoor(Intake intake, TracesProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    @Operation(
            summary = "Dépose un message CHED (SPSCertificate, nu ou dans une enveloppe SOAP)",
            requestBody =
                    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE)))
    @PostMapping(
            path = "/api/v1/ched",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE, "application/soap+xml"})
    ResponseEntity<Answer> take(HttpServletRequest request, Principal sender) throws IOException {
        if (!request.isUserInRole("MACHINE") && !request.isUserInRole("SUPERVISOR")) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        var answer = intake.take(new ReceivedMessage(body(request), sender.getName()));
        var taken = answer.outcome() != Outcome.QUARANTINED;
        return ResponseEntity.status(taken ? HttpStatus.ACCEPTED : HttpStatus.UNPROCESSABLE_ENTITY)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    /** The database is away: the sender keeps the message and comes again. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDetail> unavailable() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "60")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /** One byte more than allowed is enough to see that it is too large. */
    private byte[] body(HttpServletRequest request) throws IOException {
        var limit = (int) Math.min(properties.maxSize().toBytes() + 1, Integer.MAX_VALUE - 8L);
        return request.getInputStream().readNBytes(limit);
    }
}
