package fr.francesesame.foundation.platform;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.web.client.RestClient;

/** HTTP clients for partner systems: connecting is bounded, and so is the whole of a call, however slowly the answer drips. */
public final class PartnerClients {

    private PartnerClients() {}

    /** {@code whole}: from the first byte sent to the last one read. */
    public static RestClient client(RestClient.Builder builder, Duration connect, Duration whole) {
        var times = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(connect)
                .withReadTimeout(whole);
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(times);
        return builder.clone().requestFactory(requests).build();
    }
}
