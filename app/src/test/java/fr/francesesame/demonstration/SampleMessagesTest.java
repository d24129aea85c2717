package fr.francesesame.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.demonstration.KnownCheds.Known;
import fr.francesesame.demonstration.PendingAnswers.Decision;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What the demonstration sends is what TRACES NT could send, around now. */
class SampleMessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Pattern UPDATED =
            Pattern.compile("<r:Content>([^<]+)</r:Content><r:SubjectCode>LAST_UPDATE_DATETIME");

    private final AtomicInteger numbers = new AtomicInteger(7_100_000);

    @Test
    void containerNumbersCarryTheCheckDigitOfIso6346() {
        assertThat(ContainerNumber.of(305438)).hasSize(11).startsWith("SESU305438");
        assertThat(check("CSQU3054383")).isEqualTo(3);
        assertThat(check(ContainerNumber.of(7))).isEqualTo(ContainerNumber.of(7).charAt(10) - '0');
    }

    @Test
    void everyMessageButTheUnreadableOneIsWellFormedAndInThePast() throws Exception {
        var messages = all().stream()
                .filter(message -> IntakeEndpoint.of(message) == IntakeEndpoint.CHED)
                .toList();

        var unreadable = 0;
        for (var message : messages) {
            if (message.contains("</x:Name>")) {
                unreadable++;
                continue;
            }
            parse(message);
            assertThat(updated(message)).isBetween(NOW.minus(Duration.ofDays(30)), NOW);
        }
        assertThat(unreadable).isEqualTo(1);
        assertThat(messages).hasSizeGreaterThan(70);
    }

    @Test
    void everyStatusIsThere() {
        var statuses = all().stream().map(SampleMessagesTest::status).toList();

        assertThat(statuses).contains("1", "42", "70", "41", "122", "97", "99", "124", "44", "64", "55", "47", "999");
    }

    @Test
    void theFlagshipHasItsThreeFormalities() throws Exception {
        var coi = all().stream()
                .filter(message -> IntakeEndpoint.of(message) == IntakeEndpoint.COI)
                .findFirst()
                .orElseThrow();
        assertThat(new ObjectMapper().readTree(coi).path("linked").get(0).asText())
                .startsWith("CHEDPP.FR.");
        assertThat(all()).anyMatch(message -> IntakeEndpoint.of(message) == IntakeEndpoint.CONFORMITY);
    }

    @Test
    void noGoodsComeFromInsideTheUnion() {
        var union = Set.of("AT", "BE", "DE", "ES", "FR", "IE", "IT", "NL", "PL");

        var origins = Pattern.compile("<r:OriginSPSCountry><r:ID>(\\w\\w)");
        assertThat(all().stream()
                        .flatMap(message -> origins.matcher(message).results().map(origin -> origin.group(1))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(union);
    }

    @Test
    void oneConsignmentHasMoreThanTwoHundredLines() {
        assertThat(all()).anyMatch(message -> message.split("<r:SequenceNumeric>").length > 200);
    }

    @Test
    void aReplacedConsignmentNamesTheOneThatReplacesIt() {
        var course = new Seed(
                        "citronsTR",
                        "FRFOS1",
                        "vergers",
                        "transit",
                        Duration.ofHours(20),
                        Duration.ofHours(90),
                        "INTERNAL_MARKET",
                        List.of("1", "44"),
                        List.of(),
                        List.of())
                .course(NOW, numbers::incrementAndGet)
                .messages();

        assertThat(course).hasSize(3);
        assertThat(course.get(1))
                .contains("<r:RelationshipTypeCode>ACW</r:RelationshipTypeCode><r:ID>CHEDPP.FR.2026.7100001<")
                .contains("<r:ID>CHEDPP.FR.2026.7100002</r:ID><r:TypeCode>636<");
    }

    @Test
    void aDecisionIsWrittenIntoTheLastCertificateWhateverItsPrefixes() throws Exception {
        var message = all().get(0).replace("<r:", "<").replace("</r:", "</").replace("xmlns:r=", "xmlns=");
        var soap = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>"
                + message.substring(message.indexOf("?>") + 2) + "</e:Body></e:Envelope>";
        var known = new Known(soap.getBytes(StandardCharsets.UTF_8), NOW.plus(Duration.ofDays(1)));

        var decided = DecidedChed.of(known, refusal(), NOW);

        var root = parse(decided);
        assertThat(root.getLocalName()).isEqualTo("SPSCertificate");
        assertThat(root.getElementsByTagNameNS("*", "StatusCode").item(0).getTextContent())
                .isEqualTo("41");
        assertThat(decided)
                .contains("DECISION_CONCLUSION", "NOT_ACCEPTABLE", "PRESENCE_OF_HARMFUL_ORGANISM", "DESTRUCTION")
                .contains("2026-11-22T10:00:01+01:00");
        assertThat(decided.split("LAST_UPDATE_DATETIME")).hasSize(2);
        assertThat(DecidedChed.of(known, refusal(), NOW)).isEqualTo(decided);
    }

    private static Decision refusal() {
        return new Decision(
                "CHEDPP.FR.2026.7100001",
                "41",
                "NOT_ACCEPTABLE",
                "DESTRUCTION",
                List.of("PRESENCE_OF_HARMFUL_ORGANISM"),
                List.of(),
                Map.of("DOCUMENTARY_CHECK_RESULT", "SATISFACTORY", "PHYSICAL_CHECK_RESULT", "NOT_SATISFACTORY"),
                null);
    }

    private List<String> all() {
        var plants = DemonstrationData.read("seeds.csv").stream()
                .map(Seed::of)
                .flatMap(seed -> seed.course(NOW, numbers::incrementAndGet).messages().stream());
        return Stream.concat(plants, SampleStreams.messages(NOW).stream()).toList();
    }

    private static Instant updated(String message) {
        var found = UPDATED.matcher(message);
        assertThat(found.find()).isTrue();
        return OffsetDateTime.parse(found.group(1)).toInstant();
    }

    private static String status(String message) {
        return message.replaceFirst("(?s).*?<r:StatusCode[^>]*>([^<]*)<.*", "$1");
    }

    private static org.w3c.dom.Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    /** Written another way than the code under test: weights by table, from the standard. */
    private static int check(String number) {
        var values = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";
        var sum = 0;
        for (var place = 0; place < 10; place++) {
            sum += values.indexOf(number.charAt(place)) * (int) Math.pow(2, place);
        }
        return sum % 11 % 10;
    }
}
