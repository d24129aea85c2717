package fr.francesesame.traces;

import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class TracesConfiguration {

    @Bean
    RestClient tracesClient(RestClient.Builder builder, TracesProperties properties) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(properties.connectTimeout())
                .withReadTimeout(properties.readTimeout());
        return builder.requestFactory(ClientHttpRequestFactoryBuilder.detect().build(settings))
                .build();
    }
}
