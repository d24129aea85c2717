package fr.francesesame.simulation;

import fr.francesesame.processes.Requirements;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import java.util.Locale;
import org.springframework.context.MessageSource;
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

    private final SimulationReader reader;
    private final Requirements requirements;
    private final MessageSource sentences;

    SimulationApi(SimulationReader reader, Requirements requirements, MessageSource sentences) {
        this.reader = reader;
        this.requirements = requirements;
        this.sentences = sentences;
    }

    @Operation(summary = "Quelles formalités, quels contrôles et à quel taux pour ces marchandises")
    @SecurityRequirements
    @PostMapping(path = "/api/v1/simulations", consumes = MediaType.APPLICATION_JSON_VALUE)
    SimulationAnswer simulate(@RequestBody SimulationRequest request) throws SimulationFaults {
        return SimulationAnswer.of(requirements.of(reader.read(request)));
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
