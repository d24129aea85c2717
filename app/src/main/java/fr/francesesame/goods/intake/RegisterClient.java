package fr.francesesame.goods.intake;

import fr.francesesame.processes.ports.PartnerFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Hands one decision to a register over HTTP. */
@Component
class RegisterClient {

    private static final int LONGEST_ANSWER = 65_536;

    /** Key, times and pace of our calls are at fault, not the decision: the same is sent again once that is mended. */
    private static final Set<Integer> OF_THE_CALLER = Set.of(401, 403, 407, 408, 421, 425, 429);

    private final RestClient tracesClient;
    private final RegisterAnswers answers;
    private final MessageSource sentences;

    RegisterClient(RestClient tracesClient, RegisterAnswers answers, MessageSource sentences) {
        this.tracesClient = tracesClient;
        this.answers = answers;
        this.sentences = sentences;
    }

    /**
     * Returns once the register has the decision; anything else is a {@link PartnerFault}, a {@link DecisionRefused} where the register
     * does not take this decision. {@code name}: of the register.
     */
    void send(String name, String address, String key, String body) {
        try {
            tracesClient
                    .post()
                    .uri(address + "/decisions")
                    .header("Idempotency-Key", key)
                    .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(body)
                    .exchange((request, answer) -> judge(name, key, answer));
        } catch (ResourceAccessException silence) {
            throw new PartnerFault(sentence("silent", name, key), true, silence);
        }
    }

    private boolean judge(String name, String key, ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.is2xxSuccessful()) {
            return true;
        }
        var body = answer.getBody().readNBytes(LONGEST_ANSWER);
        if (isRefusal(status, body)) {
            var said = answers.read(body);
            throw new DecisionRefused(sentence("refused", name, key, status.value(), said.words()), said.points());
        }
        throw new PartnerFault(sentence("unable", name, key, status.value()), true, null);
    }

    /** The rules of TRACES NT answer with 500, as every fault of SOAP does. */
    private static boolean isRefusal(HttpStatusCode status, byte[] body) {
        return status.is4xxClientError()
                ? !OF_THE_CALLER.contains(status.value())
                : new String(body, StandardCharsets.UTF_8).contains(BusinessRules.NAME);
    }

    private String sentence(String kind, Object... arguments) {
        return sentences.getMessage("traces.register." + kind, arguments, Locale.FRENCH);
    }
}
