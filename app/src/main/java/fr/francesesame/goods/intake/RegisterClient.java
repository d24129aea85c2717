package fr.francesesame.goods.intake;

import fr.francesesame.processes.ports.PartnerFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Hands one decision to a register over HTTP. */
@Component
class RegisterClient {

    private static final int LONGEST_ANSWER = 500;

    /** Key, times and pace of our calls are at fault, not the decision: the same is sent again once that is mended. */
    private static final Set<Integer> OF_THE_CALLER = Set.of(401, 403, 407, 408, 421, 425, 429);

    private final RestClient tracesClient;
    private final MessageSource sentences;

    RegisterClient(RestClient tracesClient, MessageSource sentences) {
        this.tracesClient = tracesClient;
        this.sentences = sentences;
    }

    /** Returns once the register has the decision; anything else is a {@link PartnerFault}. {@code name}: of the register. */
    void send(String name, String address, String key, String body) {
        try {
            tracesClient
                    .post()
                    .uri(address + "/decisions")
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange((request, answer) -> judge(name, key, answer));
        } catch (ResourceAccessException silence) {
            throw fault("silent", true, silence, name, key);
        }
    }

    private boolean judge(String name, String key, ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.is2xxSuccessful()) {
            return true;
        }
        throw status.is4xxClientError() && !OF_THE_CALLER.contains(status.value())
                ? fault("refused", false, null, name, key, status.value(), words(answer))
                : fault("unable", true, null, name, key, status.value());
    }

    private PartnerFault fault(String kind, boolean away, @Nullable Exception cause, Object... arguments) {
        return new PartnerFault(sentences.getMessage("traces.register." + kind, arguments, Locale.FRENCH), away, cause);
    }

    private static String words(ClientHttpResponse answer) throws IOException {
        return new String(answer.getBody().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}]+", " ");
    }
}
