package fr.francesesame.goods.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.foundation.platform.PartnerClients;
import fr.francesesame.terms.FormalityType;
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
        return PartnerClients.client(builder, properties.connectTimeout(), properties.readTimeout());
    }
}
