package fr.francesesame.goods.intake;

import fr.francesesame.foundation.platform.MachineScope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** What happens at every door where messages come in: who may bring them, how much is read, what is answered. */
@Component
class MessageReception {

    private final Intake intake;
    private final TracesProperties properties;

    MessageReception(Intake intake, TracesProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    ResponseEntity<Answer> take(MessageKind kind, HttpServletRequest request, Principal sender) throws IOException {
        if (!mayBring(kind, sender)) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        var answer = intake.take(new ReceivedMessage(kind, body(request), sender.getName()));
        var taken = answer.outcome() != Outcome.QUARANTINED;
        return ResponseEntity.status(taken ? HttpStatus.ACCEPTED : HttpStatus.UNPROCESSABLE_ENTITY)
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer);
    }

    /** The partner whose messages these are, and nobody else: a person mends a message in quarantine. */
    private static boolean mayBring(MessageKind kind, Principal sender) {
        var scope = MachineScope.valueOf(kind.name()).authority();
        return sender instanceof Authentication known
                && known.getAuthorities().stream().anyMatch(right -> scope.equals(right.getAuthority()));
    }

    /** One byte more than allowed is enough to see that it is too large. */
    private byte[] body(HttpServletRequest request) throws IOException {
        var limit = (int) Math.min(properties.maxSize().toBytes() + 1, Integer.MAX_VALUE - 8L);
        return request.getInputStream().readNBytes(limit);
    }
}
