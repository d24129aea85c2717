package fr.francesesame.notices.notifications;

import com.twilio.security.RequestValidator;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the provider of SMS calls us back ({@code sesame.sms.callback-url}, else {@code sesame.public-url}), and whether it is
 * the provider who calls: it signs the address as it knows it, with all fields, by our common secret.
 */
@Component
class SmsReturn {

    private final SmsSettings settings;
    private final Environment environment;

    SmsReturn(SmsSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    URI statusOf(UUID delivery) {
        return URI.create(base() + "/api/v1/sms/status/" + delivery);
    }

    boolean isSigned(HttpServletRequest call) {
        var signature = call.getHeader("X-Twilio-Signature");
        if (settings.authToken() == null || signature == null) {
            return false;
        }
        var fields = new HashMap<String, String>();
        call.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        var query = call.getQueryString() == null ? "" : "?" + call.getQueryString();
        return new RequestValidator(settings.authToken())
                .validate(base() + call.getRequestURI() + query, fields, signature);
    }

    /** Read at each call: in the demonstration the port is known only once the server listens. */
    private String base() {
        var own = environment.getProperty("sesame.sms.callback-url", "");
        return (own.isBlank() ? environment.getRequiredProperty("sesame.public-url") : own).replaceFirst("/+$", "");
    }
}
