package fr.francesesame.notices.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Base64;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A call of the provider's, signed as its documentation says. */
final class TwilioSigned {

    private TwilioSigned() {}

    /** {@code fields}: name, value, name, value… */
    static MockHttpServletRequestBuilder call(String secret, String path, String... fields) throws Exception {
        var sorted = new TreeMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            sorted.put(fields[i], fields[i + 1]);
        }
        var text = new StringBuilder("https://sesame.example" + path);
        var call = post(path);
        sorted.forEach((name, value) -> {
            text.append(name).append(value);
            call.param(name, value);
        });
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
        return call.header(
                "X-Twilio-Signature",
                Base64.getEncoder().encodeToString(mac.doFinal(text.toString().getBytes(UTF_8))));
    }
}
