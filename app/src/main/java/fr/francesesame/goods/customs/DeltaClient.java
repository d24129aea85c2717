package fr.francesesame.goods.customs;

import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.foundation.platform.PartnerClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Hands one message to DELTA over HTTP. */
@Component
class DeltaClient {

    private static final int LONGEST_ANSWER = 500;

    private final RestClient http;
    private final PartnerAddresses addresses;

    DeltaClient(RestClient.Builder builder, PartnerAddresses addresses, CustomsProperties properties) {
        this.http = PartnerClients.client(builder, properties.connectTimeout(), properties.readTimeout());
        this.addresses = addresses;
    }

    /** Returns once DELTA has the message; 409 says that it had it before. Anything else is a {@link DeltaFault}. */
    void send(Message message) {
        var address = addresses.customs() + "/messages";
        try {
            http.post()
                    .uri(address)
                    .header("Idempotency-Key", message.key())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(message.body())
                    .exchange((request, answer) -> judge(message, answer));
        } catch (ResourceAccessException silence) {
            throw DeltaFault.silent(message.key(), silence);
        }
    }

    private static boolean judge(Message message, ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.is2xxSuccessful() || status.isSameCodeAs(HttpStatus.CONFLICT)) {
            return true;
        }
        throw status.is4xxClientError()
                ? DeltaFault.refused(message.key(), status.value(), words(answer))
                : DeltaFault.unable(message.key(), status.value());
    }

    private static String words(ClientHttpResponse answer) throws IOException {
        return new String(answer.getBody().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}]+", " ");
    }
}
