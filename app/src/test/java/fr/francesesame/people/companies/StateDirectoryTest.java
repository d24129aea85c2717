package fr.francesesame.people.companies;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.francesesame.people.companies.CompanyCode.Scheme;
import fr.francesesame.people.companies.CompanyDirectory.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The State's register of companies answers, does not know, is slow, down or out of its mind. */
class StateDirectoryTest {

    private static final String HEAD = "09678912800012";
    private static final String SECOND = "09678912800020";

    @RegisterExtension
    static final WireMockExtension STATE = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @ParameterizedTest
    @CsvSource({HEAD + ", FOUND, 1 quai de l’Est 76600 Le Havre", SECOND + ", CLOSED, 2 rue Neuve 59140 Dunkerque"})
    void anEstablishmentIsFoundWithItsNameAndAddress(String siret, Outcome outcome, String address) {
        answers(
                siret,
                """
                {"results": [{"siren": "096789128", "nom_complet": "PRIMEURS DE TEST",
                  "siege": {"siret": "09678912800012", "adresse": "1 quai de l’Est 76600 Le Havre", "etat_administratif": "A"},
                  "matching_etablissements": [{"siret": "09678912800020", "adresse": "2 rue Neuve 59140 Dunkerque",
                    "etat_administratif": "F"}]}], "total_results": 1}""");
        var answer = directory().look(new CompanyCode(Scheme.SIRET, siret));
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.found()).isNotNull();
        assertThat(answer.found().name()).isEqualTo("PRIMEURS DE TEST");
        assertThat(answer.found().address()).isEqualTo(address);
    }

    @Test
    void aNumberThatTheRegisterDoesNotKnow() {
        answers(HEAD, "{\"results\": [], \"total_results\": 0}");
        assertThat(directory().look(new CompanyCode(Scheme.SIRET, HEAD)).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "<html>", ""})
    void nonsenseIsSilence(String body) {
        answers(HEAD, body);
        assertThat(directory().look(new CompanyCode(Scheme.SIRET, HEAD)).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429, 500, 503})
    void aRegisterThatIsDownIsSilent(int status) {
        STATE.stubFor(get(urlPathEqualTo("/search")).willReturn(aResponse().withStatus(status)));
        assertThat(directory().look(new CompanyCode(Scheme.SIRET, HEAD)).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void nobodyWaitsForASlowRegister() {
        STATE.stubFor(get(urlPathEqualTo("/search"))
                .willReturn(okJson("{\"results\": []}").withFixedDelay(60_000)));
        assertThat(directory().look(new CompanyCode(Scheme.SIRET, HEAD)).outcome())
                .isEqualTo(Outcome.SILENT);
    }

    @Test
    void itIsNotAskedWhereItIsNotConfiguredNorForOtherNumbers() {
        var off = new StateDirectory(new DirectoryProperties("", Duration.ofSeconds(1)));
        assertThat(off.look(new CompanyCode(Scheme.SIRET, HEAD)).outcome()).isEqualTo(Outcome.SILENT);
        assertThat(directory().look(new CompanyCode(Scheme.EORI, "DE123456789")).outcome())
                .isEqualTo(Outcome.SILENT);
        STATE.verify(
                0,
                com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(
                        com.github.tomakehurst.wiremock.client.WireMock.anyUrl()));
    }

    private static void answers(String siret, String body) {
        STATE.stubFor(get(urlPathEqualTo("/search"))
                .withQueryParam("q", equalTo(siret))
                .willReturn(okJson(body)));
    }

    private static StateDirectory directory() {
        return new StateDirectory(new DirectoryProperties(STATE.baseUrl(), Duration.ofSeconds(1)));
    }
}
