package fr.francesesame.simulation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The simulator for programs; no account is needed, and nothing is kept. */
@RestController
class SimulationApi {

    private final Simulator simulator;
    private final MessageSource sentences;

    SimulationApi(Simulator simulator, MessageSource sentences) {
        this.simulator = simulator;
        this.sentences = sentences;
    }

    @Operation(summary = "Quelles formalités, quels contrôles et à quel taux pour ces marchandises")
    @SecurityRequirements
    @PostMapping(path = "/api/v1/simulations", consumes = MediaType.APPLICATION_JSON_VALUE)
    SimulationAnswer simulate(@RequestBody SimulationRequest question, HttpServletRequest asker)
            throws SimulationFaults, TooManyQuestions {
        return SimulationAnswer.of(simulator.answer(question, asker));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> later(TooManyQuestions tooMany) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, tooMany.seconds())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, say("simulation.tooMany")));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> incomplete(SimulationFaults faulty) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, say("simulation.fault"));
        problem.setProperty(
                "errors",
                faulty.faults().stream()
                        .map(fault -> new Error(fault.field(), say(fault.sentence())))
                        .toList());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String say(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }

    record Error(String field, String message) {}
}
