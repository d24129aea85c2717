package fr.francesesame.notices.notifications;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Twilio's client at the address we are told at each call, with our patience. It never repeats a request on its own: the engine does, and
 * an SMS sent twice is an SMS too many.
 */
class TwilioClient extends NetworkHttpClient {

    private static final int TOO_MANY = 429;

    private final Supplier<String> address;
    private final Clock clock;

    TwilioClient(Supplier<String> address, Duration patience, Clock clock) {
        super(client(Timeout.of(patience)));
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Response makeRequest(Request request) {
        var answer = super.makeRequest(readdressed(request));
        if (answer.getStatusCode() == TOO_MANY) {
            RetryAfter.in(answer.getHeaders(), clock.instant()).ifPresent(until -> {
                throw new Busy("Le fournisseur de SMS demande d’attendre.", until);
            });
        }
        return answer;
    }

    @Override
    protected boolean shouldRetry(Response response, int[] codes) {
        return false;
    }

    private Request readdressed(Request request) {
        var path = URI.create(request.getUrl()).getRawPath();
        var copy = new Request(request.getMethod(), address.get() + path);
        request.getQueryParams().forEach((name, values) -> values.forEach(value -> copy.addQueryParam(name, value)));
        request.getPostParams().forEach((name, values) -> values.forEach(value -> copy.addPostParam(name, value)));
        request.getHeaderParams().forEach((name, values) -> values.forEach(value -> copy.addHeaderParam(name, value)));
        copy.setContentType(request.getContentType());
        copy.setAuth(request.getUsername(), request.getPassword());
        return copy;
    }

    /** Twilio puts thirty seconds of its own on each request, so ours are put on last. */
    private static HttpClientBuilder client(Timeout patience) {
        var limits = RequestConfig.custom().setResponseTimeout(patience).build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .disableAutomaticRetries()
                .addExecInterceptorFirst("limits", (request, scope, chain) -> {
                    scope.clientContext.setRequestConfig(limits);
                    return chain.proceed(request, scope);
                });
    }
}
