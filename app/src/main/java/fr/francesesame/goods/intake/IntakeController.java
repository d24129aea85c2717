package fr.francesesame.goods.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where messages come in: a poller of TRACES NT, SORA F&L, a port community system, a replay. */
@RestController
class IntakeController {

    private final MessageReception messageReception;

    IntakeController(MessageReception messageReception) {
        this.messageReception = messageReception;
    }

    @Operation(
            summary = "Dépose un message CHED (SPSCertificate, nu ou dans une enveloppe SOAP)",
            requestBody =
                    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE)))
    @PostMapping(
            path = "/api/v1/ched",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE, "application/soap+xml"})
    ResponseEntity<Answer> ched(HttpServletRequest request, Principal sender) throws IOException {
        return messageReception.take(MessageKind.CHED, request, sender);
    }

    @Operation(
            summary = "Dépose un certificat d’inspection (COI)",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = JsonMessage.class))))
    @PostMapping(path = "/api/v1/coi", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> coi(HttpServletRequest request, Principal sender) throws IOException {
        return messageReception.take(MessageKind.COI, request, sender);
    }

    @Operation(
            summary = "Dépose une demande de conformité aux normes de commercialisation (SORA F&L)",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = JsonMessage.class))))
    @PostMapping(path = "/api/v1/conformity", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> conformity(HttpServletRequest request, Principal sender) throws IOException {
        return messageReception.take(MessageKind.CONFORMITY, request, sender);
    }
}
