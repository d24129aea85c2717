package fr.francesesame.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Calls Sésame back as Twilio does: a form, signed with the account's secret (HMAC-SHA1 of the address and the sorted fields). */
@Component
@Profile("demonstration")
class TwilioCalls {

    private final RestClient http = RestClient.create();
    private final String secret;

    TwilioCalls(@Value("${sesame.sms.auth-token}") String secret) {
        this.secret = secret;
    }

    void call(URI address, Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        http.post()
                .uri(address)
                .header("X-Twilio-Signature", signature(address, fields))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .toBodilessEntity();
    }

    private String signature(URI address, Map<String, String> fields) {
        var text = new StringBuilder(address.toString());
        new TreeMap<>(fields).forEach((name, value) -> text.append(name).append(value));
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
