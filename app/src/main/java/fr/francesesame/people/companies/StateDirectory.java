package fr.francesesame.people.companies;

import com.fasterxml.jackson.databind.JsonNode;
import fr.francesesame.foundation.platform.PartnerClients;
import fr.francesesame.people.companies.CompanyCode.Scheme;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The State's « recherche d'entreprises » over HTTP, where it is configured. It knows SIRET numbers only. */
@Component
@EnableConfigurationProperties(DirectoryProperties.class)
class StateDirectory implements CompanyDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(StateDirectory.class);

    private final DirectoryProperties settings;
    private final RestClient http;

    StateDirectory(DirectoryProperties settings) {
        this.settings = settings;
        this.http =
                PartnerClients.client(RestClient.builder(), settings.directoryTimeout(), settings.directoryTimeout());
    }

    @Override
    public Answer look(CompanyCode code) {
        return settings.isOn() && code.scheme() == Scheme.SIRET ? ask(code) : Answer.SILENT;
    }

    private Answer ask(CompanyCode code) {
        try {
            var body = http.get()
                    .uri(settings.directoryUrl() + "/search?q={siret}&page=1&per_page=1", code.number())
                    .retrieve()
                    .body(JsonNode.class);
            return body == null || !body.path("results").isArray() ? Answer.SILENT : read(code, body);
        } catch (RestClientException fault) {
            LOG.warn("register of companies: {}", fault.getClass().getSimpleName());
            return Answer.SILENT;
        }
    }

    private static Answer read(CompanyCode code, JsonNode body) {
        return StreamSupport.stream(body.path("results").spliterator(), false)
                .flatMap(company -> establishments(company)
                        .filter(place ->
                                code.number().equals(place.path("siret").asText()))
                        .map(place -> answer(code, company, place)))
                .findFirst()
                .orElse(Answer.UNKNOWN);
    }

    private static Stream<JsonNode> establishments(JsonNode company) {
        return Stream.concat(
                Stream.of(company.path("siege")),
                StreamSupport.stream(company.path("matching_etablissements").spliterator(), false));
    }

    private static Answer answer(CompanyCode code, JsonNode company, JsonNode place) {
        var name = text(company, "nom_complet").or(() -> text(company, "nom_raison_sociale"));
        var found = new Establishment(
                code, name.orElse(code.number()), text(place, "adresse").orElse(null));
        var closed = Objects.equals(place.path("etat_administratif").asText(), "F");
        return new Answer(closed ? Outcome.CLOSED : Outcome.FOUND, found);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(value -> !value.isBlank() && !value.equals("null"));
    }
}
