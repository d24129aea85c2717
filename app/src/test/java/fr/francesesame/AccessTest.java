package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.foundation.secrets.SecretBox;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, by every kind of account: exactly what docs/access.md says. A route that is not in the table fails as well. */
@SesameTest
class AccessTest {

    private static final Path TABLE = Path.of("..", "docs", "access.md");
    private static final String REFERENCE = "CHEDPP.FR.2026.0000555";
    /** One that the importer is attached to and not certified for. */
    private static final String OTHER_ESTABLISHMENT = "09567891800012";

    private static final Logger log = LoggerFactory.getLogger(AccessTest.class);

    private static final List<String> ACCOUNTS = List.of(
            "-",
            "importateur01",
            "importateur02",
            "transitaire01",
            "correspondant01",
            "sivepphyto02",
            "sivepvet01",
            "superviseur01",
            "analyste01",
            "statistique01",
            "adminsesame01",
            "traces",
            "sora",
            "delta");

    private static final Map<String, String> known = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private Appointments appointments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecretBox secrets;

    @Test
    void everyAccountGetsExactlyWhatTheTableSays() throws Exception {
        var actual = new TreeMap<String, String>();
        var samples = samples();
        var routes = routes().stream()
                .sorted(Comparator.comparing(AccessTest::endsSomething))
                .toList();
        for (var account : ACCOUNTS) {
            var caller = AccessCaller.signedIn(port, account);
            for (var route : routes) {
                actual.merge(route, caller.answer(route, samples), (one, other) -> one + " | " + other);
            }
            caller.slow().forEach(call -> log.warn("took long: {}", call));
        }
        assertThat(lines(actual)).isEqualTo(table());
    }

    /** What takes its thing away comes after whatever asks for it. */
    private static boolean endsSomething(String route) {
        return Stream.of(" DELETE", "/fin POST", "/suppression POST", "/retrait POST")
                .anyMatch(route::endsWith);
    }

    /** Scenario 50: whatever door an agent of DGITM tries, he reads no name and no number of an operator. */
    @Test
    void dgitmNeverReadsWhoAnOperatorIs() throws Exception {
        var samples = samples();
        var names = jdbc.sql("select name from company union select siret from company"
                        + " union select last_name from account where kind = 'OPERATOR'"
                        + " union select username from account where kind = 'OPERATOR'")
                .query(String.class)
                .set();
        var caller = AccessCaller.signedIn(port, "statistique01");
        for (var route : routes()) {
            if (route.endsWith(" GET") && !route.startsWith("/evenements")) {
                assertThat(caller.read(route, samples)).as(route).doesNotContain(names);
            }
        }
    }

    private TreeSet<String> routes() {
        var all = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler.getBeanType())) {
                info.getPatternValues().forEach(path -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> all.add(path + " " + method)));
            }
        });
        return all;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("fr.francesesame.")
                && !type.getName().startsWith("fr.francesesame.demonstration.");
    }

    /** One of everything: a consignment of Vergers du Havre at Le Havre with a task and a booking, a message in quarantine. */
    private Map<String, String> samples() throws Exception {
        if (known.isEmpty()) {
            known.putAll(arrange());
        }
        return known;
    }

    private Map<String, String> arrange() throws Exception {
        var machine = AccessCaller.signedIn(port, "traces");
        machine.post("/api/v1/ched", "application/xml", ched());
        machine.post("/api/v1/ched", "application/xml", "<x");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> tasks.createTaskQuery()
                                .processVariableValueEquals("reference", REFERENCE)
                                .count()
                        == 1);
        jdbc.sql("insert into account_company (username, siret) values ('importateur01', ?)")
                .param(OTHER_ESTABLISHMENT)
                .update();
        var task = tasks.createTaskQuery()
                .processVariableValueEquals("reference", REFERENCE)
                .singleResult();
        var booking = transaction.execute(status -> appointments.request(new Reference(REFERENCE), "PLANT_HEALTH", 30));
        var company = new CompanySamples(jdbc, secrets).put(REFERENCE);
        var quarantined = jdbc.sql("select id::text from quarantined_message")
                .query(String.class)
                .single();
        var all = new LinkedHashMap<>(company);
        all.putAll(words(
                "/postes/{code}",
                "/postes/FRLEH1",
                "{code}",
                "eddi",
                "{siret}",
                OTHER_ESTABLISHMENT,
                "{reference}",
                REFERENCE,
                "/compte/sessions/{handle}",
                "/compte/sessions/0000000000000000",
                "{taskId}",
                task.getId(),
                "{mrn}",
                "26FR00000000000001",
                "/rendez-vous/{id}",
                "/rendez-vous/" + booking.id(),
                "/api/v1/appointments/{id}",
                "/api/v1/appointments/" + booking.id(),
                "/echanges/quarantaine/{id}",
                "/echanges/quarantaine/" + quarantined,
                "/droit/{id}",
                "/droit/1",
                "/rendez-vous/capacites/{bcp}/{kind}",
                "/rendez-vous/capacites/FRLEH1/PLANT_HEALTH",
                "/rendez-vous/designations/{bcp}",
                "/rendez-vous/designations/FRLEH1",
                "{nom}",
                "compte",
                "{field}",
                "files",
                "{closure}",
                "1",
                "{token}",
                "x",
                "{process}",
                "plantEntry",
                "{username}",
                "sivepphyto02",
                "{id}",
                "1"));
        return all;
    }

    private static Map<String, String> words(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var pair = 0; pair < pairs.length; pair += 2) {
            map.put(pairs[pair], pairs[pair + 1]);
        }
        return map;
    }

    private static String ched() throws IOException {
        var now = OffsetDateTime.now();
        return new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", REFERENCE)
                .replace("@NOTIFIED@", now.minusDays(5).toString())
                .replace("@ETA@", now.plusDays(1).toString());
    }

    private static String lines(SortedMap<String, String> actual) {
        var text = new StringBuilder();
        actual.forEach((route, answers) ->
                text.append("| `").append(route).append("` | ").append(answers).append(" |\n"));
        return text.toString();
    }

    private static String table() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> line.startsWith("| `/"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
