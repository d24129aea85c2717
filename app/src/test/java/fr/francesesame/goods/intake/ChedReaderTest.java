package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.francesesame.goods.consignments.Certificate.Container;
import fr.francesesame.goods.consignments.Certificate.Packages;
import fr.francesesame.goods.consignments.Certificate.Party;
import fr.francesesame.terms.FormalityType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

class ChedReaderTest {

    private static final ChedXml CHED = ChedXml.of("CHEDPP.FR.2026.9100001", "1", "2026-11-20T10:00:00.000+01:00");

    private static final TracesProperties PROPERTIES = new TracesProperties(
            DataSize.ofKilobytes(200),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMinutes(10),
            Duration.ofDays(300));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC);

    private final ChedReader reader =
            new ChedReader(PROPERTIES, new CommonRules(Registered.posts(), PROPERTIES, CLOCK));

    @Test
    void everythingThatMattersIsRead() throws UnreadableMessage {
        var certificate = read(CHED.xml()).certificate();

        assertThat(certificate.reference()).isEqualTo("CHEDPP.FR.2026.9100001");
        assertThat(certificate.type()).isEqualTo(FormalityType.CHED_PP);
        assertThat(certificate.updatedAt()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        assertThat(certificate.notifiedAt()).isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
        assertThat(certificate.eta()).isEqualTo(Instant.parse("2026-11-24T05:00:00Z"));
        assertThat(certificate.purpose()).isEqualTo("INTERNAL_MARKET");
        assertThat(certificate.post()).isEqualTo("FRLEH1");
        assertThat(certificate.parties())
                .containsExactly(new Party("CN", "eori_number", "FR09123456700013", "Vergers du Havre", "FR"));
        assertThat(certificate.containers()).containsExactly(new Container("SESU 1234567", List.of("SL0001")));
        assertThat(certificate.lines()).singleElement().satisfies(line -> {
            assertThat(line.cn()).isEqualTo("08061010");
            assertThat(line.eppo()).isEqualTo("VITVI");
            assertThat(line.origin()).isEqualTo("PE");
            assertThat(line.netWeightKg()).isEqualTo(new BigDecimal("1000"));
            assertThat(line.packages()).containsExactly(new Packages("CT", new BigDecimal("20")));
        });
    }

    @Test
    void everySampleIsReadAndItsTotalsAreNoGoods() throws UnreadableMessage {
        for (var message : Histories.messages()) {
            var certificate = reader.read(message).certificate();
            assertThat(certificate.totals()).isNotNull();
            assertThat(certificate.lines()).isNotEmpty().noneMatch(line -> line.number() == 0);
        }
    }

    @Test
    void anEnvelopeOtherPrefixesCommentsAndIndentationLeaveTheDigestAsItIs() throws UnreadableMessage {
        var odd = CHED.enveloped()
                .replace("r:", "zz9:")
                .replace("xmlns:r=", "xmlns:zz9=")
                .replace("<s:", "<_.s:")
                .replace("</s:", "</_.s:")
                .replace("xmlns:s=", "xmlns:_.s=")
                .replace("><", ">\n  <!-- x --> <");

        assertThat(read(odd)).isEqualTo(read(CHED.xml()));
    }

    @Test
    void otherContentIsAnotherDigest() throws UnreadableMessage {
        assertThat(read(CHED.weighing(1001).xml()).digest())
                .isNotEqualTo(read(CHED.xml()).digest());
    }

    @Test
    void anyVersionOfTheNamespacesIsRead() throws UnreadableMessage {
        assertThat(read(CHED.xml().replace(":17\"", ":23\"").replace(":21\"", ":27\""))
                        .certificate())
                .isEqualTo(read(CHED.xml()).certificate());
    }

    @Test
    void aTagClosedWithAnotherPrefixIsMalformedAndTheReasonSaysWhere() {
        assertThat(reason(CHED.xml().replace("</r:RoleCode>", "</u:RoleCode>")))
                .startsWith("Le XML n’est pas bien formé (ligne 1, colonne ")
                .contains("« RoleCode »");
    }

    @Test
    void aDocumentTypeIsRefusedAndItsEntitiesAreNeverResolved() {
        var outside = CHED.xml().replace("?><", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><");
        assertThat(reason(outside.replace("Vergers du Havre", "&e;"))).contains("DTD");
    }

    @Test
    void aBillionLaughsAreRefusedAtTheFirst() {
        var laughs = new StringBuilder("?><!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
        }
        var message = CHED.xml().replace("?><", laughs + "]><").replace("Vergers du Havre", "&l29;");
        assertThat(reason(message)).contains("DTD");
    }

    @Test
    void anUndeclaredEntityIsRefused() {
        assertThat(reason(CHED.xml().replace("Vergers du Havre", "&nbsp;"))).isNotBlank();
    }

    @Test
    void bytesOfAnotherEncodingAreToldAsSuch() {
        var latin = CHED.xml().replace("Vergers", "Épices").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason(latin)).contains("encodage");
    }

    @Test
    void anEncodingThatIsDeclaredIsRead() throws UnreadableMessage {
        var latin = CHED.xml()
                .replace("UTF-8", "ISO-8859-1")
                .replace("Vergers", "Épices")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader.read(latin).certificate().parties().get(0).name()).startsWith("Épices");
    }

    @Test
    void aMessageThatIsTooLargeOrNestedWithoutEndIsRefused() {
        assertThat(reason(CHED.with("<r:Name>" + "x".repeat(300_000) + "</r:Name>")
                        .xml()))
                .contains("taille");
        assertThat(reason(CHED.with("<r:a>".repeat(100) + "</r:a>".repeat(100)).xml()))
                .contains("imbriqués");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <r:ID>CHEDPP.FR.2026.9100001</r:ID>             | <r:ID/>                                  | ne porte pas de référence
                    <r:ID>CHEDPP.FR.2026.9100001</r:ID>             | <r:ID>../../x</r:ID>                     | forme attendue
                    <r:ID>CHEDPP.FR.2026.9100001</r:ID>             | <r:ID>INTRA.EU.NL.2026.1</r:ID>          | n’est pas un DSCE
                    2026-11-24T06:00:00+01:00                       | demain                                   | « AvailabilityDueDateTime » est illisible : « demain »
                    2026-11-20T10:00:00.000+01:00                   | 2026-13-45                               | « LAST_UPDATE_DATETIME » est illisible
                    2026-11-20T10:00:00.000+01:00                   | +999999999-01-01T00:00:00Z               | « LAST_UPDATE_DATETIME » est hors des bornes
                    SPSCertificate                                  | OtherCertificate                         | ne contient aucun certificat
                    """)
    void whatIsMissingOrUnreadableIsNamedInFrench(String there, String instead, String reason) {
        assertThat(reason(CHED.xml().replace(there, instead))).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-20T10:00:00", "2026-11-20T10:00:00.123456789Z"})
    void datesAreReadInTheirSeveralWritings(String date) throws UnreadableMessage {
        assertThat(read(CHED.xml().replace("2026-11-20T10:00:00.000+01:00", date))
                        .certificate()
                        .updatedAt())
                .isBetween(Instant.parse("2026-11-19T22:59:59Z"), Instant.parse("2026-11-20T10:00:01Z"));
    }

    @Test
    void aCertificateOutsideTheBodyIsNotTheMessage() {
        var inHeader = CHED.enveloped().replace("soapenv:Body", "soapenv:Fault");
        assertThat(reason(inHeader)).contains("aucun certificat");
        assertThat(reason(CHED.enveloped().replace("</v2:Response>", element() + "</v2:Response>")))
                .contains("plusieurs certificats");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThat(reason("")).isEqualTo("Le message est vide.");
        assertThat(reason("bonjour")).contains("pas bien formé");
    }

    @Test
    void numbersWithoutMeasureAreLeftOut() throws UnreadableMessage {
        var line = read(CHED.xml().replace("1000.0", "1e999999999").replace("20.0", "beaucoup"))
                .certificate()
                .lines()
                .get(0);
        assertThat(line.netWeightKg()).isNull();
        assertThat(line.packages()).containsExactly(new Packages("CT", null));
    }

    private static String element() {
        return CHED.xml().substring(CHED.xml().indexOf("?>") + 2);
    }

    private Reading read(String message) throws UnreadableMessage {
        return reader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private String reason(String message) {
        return reason(message.getBytes(StandardCharsets.UTF_8));
    }

    private String reason(byte[] message) {
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages/intake");
        sentences.setDefaultEncoding("UTF-8");
        var unreadable = catchThrowableOfType(UnreadableMessage.class, () -> reader.read(message));
        assertThat(unreadable).isNotNull();
        return sentences.getMessage(unreadable, Locale.FRENCH);
    }
}
