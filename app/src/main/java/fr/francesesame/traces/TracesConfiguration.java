package fr.francesesame.traces;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.terms.FormalityType;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class TracesConfiguration {

    @Bean
    MessageReader coiReader(TracesProperties properties, CommonRules rules, ObjectMapper json) {
        return new JsonReader(MessageKind.COI, FormalityType.COI, properties, rules, json);
    }

    @Bean
    MessageReader conformityReader(TracesProperties properties, CommonRules rules, ObjectMapper json) {
        return new JsonReader(MessageKind.CONFORMITY, FormalityType.CONFORMITY, properties, rules, json);
    }

    @Bean
    RestClient tracesClient(RestClient.Builder builder, TracesProperties properties) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(properties.connectTimeout())
                .withReadTimeout(properties.readTimeout());
        return builder.requestFactory(ClientHttpRequestFactoryBuilder.detect().build(settings))
                .build();
    }
}
