package fr.francesesame.goods.consignments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Codes of partners are read by people as words, also those that no list knows. */
class GoodsWordsTest {

    private final GoodsWords words = new GoodsWords(sentences());

    @ParameterizedTest
    @CsvSource({
        "EX, Exportateur",
        "CZ, Expéditeur",
        "CN, Destinataire",
        "DP, Lieu de destination",
        "CB, Responsable de l’envoi",
        "VJ, Déclarant",
        "CONTROL_BODY, Organisme de contrôle",
        "XQ, Autre rôle (code XQ)",
        ", ''"
    })
    void aPartyIsNamedByItsRole(@Nullable String code, String role) {
        assertThat(words.role(new Party(code, null, null, "Nom", "FR"))).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"853, Certificat vétérinaire", "705, Connaissement", "271, Autre document (code 271)", ", ''"})
    void aDocumentIsNamedByItsKind(@Nullable String code, String kind) {
        assertThat(words.paper(new Document(code, "ZZZ", "1", null))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"CI, Côte d’Ivoire", "MA, Maroc", "QX, QX"})
    void anOriginIsACountryByName(String code, String country) {
        var line = new Certificate.Line(
                1, "0805", null, null, null, null, code, BigDecimal.ONE, List.of(), List.of(), List.of());
        assertThat(words.countries(line)).isEqualTo(country);
    }

    /** Live animals travel in no container; a line may have no code, a document no number: nobody reads « null ». */
    @Test
    void whatAMessageLeavesOutIsLeftOut() {
        var line = new Certificate.Line(1, null, null, null, null, null, null, null, List.of(), List.of(), List.of());
        assertThat(words.codes(line)).isEmpty();
        assertThat(words.named(new Document("853", "ZZZ", null, null))).isEqualTo("Certificat vétérinaire");
        assertThat(words.containers(in(new Container(null, List.of())))).isEmpty();
        assertThat(words.containers(in(new Container(null, List.of("S1")), new Container("MSCU1", List.of()))))
                .isEqualTo("(S1), MSCU1");
    }

    private static Certificate in(Container... containers) {
        var now = Instant.EPOCH;
        return new Certificate(
                "CHEDA.FR.2026.1",
                FormalityType.CHED_A,
                "1",
                now,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(containers),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private static ResourceBundleMessageSource sentences() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/tracking", "messages/consignments");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
