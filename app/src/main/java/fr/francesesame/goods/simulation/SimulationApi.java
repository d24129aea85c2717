package fr.francesesame.goods.simulation;

import fr.francesesame.goods.simulation.SimulationFaults.Choice;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The simulator for programs; no account is needed, and nothing is kept. */
@RestController
class SimulationApi {

    private final Simulator simulator;
    private final SimulationAnswers answers;
    private final MessageSource sentences;

    SimulationApi(Simulator simulator, SimulationAnswers answers, MessageSource sentences) {
        this.simulator = simulator;
        this.answers = answers;
        this.sentences = sentences;
    }

    @Operation(summary = "Quelles formalités, quels contrôles et à quel taux pour ces marchandises")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "400",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = Refused.class)))
    @ApiResponse(
            responseCode = "429",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @SecurityRequirements
    @PostMapping(path = "/api/v1/simulations", consumes = MediaType.APPLICATION_JSON_VALUE)
    SimulationAnswer simulate(@RequestBody SimulationRequest question, HttpServletRequest asker)
            throws SimulationFaults, TooManyQuestions {
        return answers.of(simulator.answer(question, asker));
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
        return refused(faulty.faults());
    }

    /** A body of another shape: the field that cannot be read is named where there is one. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
        return refused(List.of(SimulationShape.fault(unreadable)));
    }

    private ResponseEntity<ProblemDetail> refused(List<Fault> faults) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, say("simulation.fault"));
        problem.setProperty("errors", faults.stream().map(this::error).toList());
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Error error(Fault fault) {
        var name = say("simulation.field." + (fault.name().isEmpty() ? "question" : fault.name()));
        return new Error(
                fault.field(),
                fault.line() == null ? name : say("simulation.field.ofLine", fault.line(), name),
                say(fault.sentence(), fault.arguments().toArray()),
                fault.choices());
    }

    private String say(String key, Object... arguments) {
        return sentences.getMessage(key, arguments, Locale.FRENCH);
    }

    /** The problem document of a request that is not understood. */
    @Schema(name = "SimulationProblem")
    record Refused(String title, int status, String detail, List<Error> errors) {}

    /** {@code label}: the field in French; {@code choices}: what may have been meant. */
    @Schema(name = "SimulationError")
    record Error(String field, String label, String message, List<Choice> choices) {}
}
