package fr.francesesame.appointments.booking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.appointments.BookTest;
import fr.francesesame.appointments.RoomAlone;
import fr.francesesame.appointments.World;
import fr.francesesame.appointments.desks.Moments;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.terms.AppointmentId;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes, each with its own pool of connections, on one database: two hundred programs want the last place in the same instant. */
@BookTest
class RaceOnTwoNodesTest {

    private static final int PROGRAMS = 200;
    private static final int BROWSERS = 60;

    @Autowired
    World world;

    @Autowired
    InspectorAppointments inspectorAppointments;

    @Autowired
    ConfigurableApplicationContext node;

    @Autowired
    Environment settings;

    @Autowired
    SecurityProperties security;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void oneWinsAndEverybodyElseIsToldTheNextFreeTime() throws Exception {
        world.isInOrder();
        var kind = world.desk(1);
        var programs = IntStream.range(0, PROGRAMS)
                .mapToObj(number -> world.booking(kind, 30))
                .toList();
        var wanted = inspectorAppointments.freeTimes(programs.get(0), 1).get(0);
        try (var other = secondNode()) {
            var ports = new int[] {
                port, ((WebServerApplicationContext) other).getWebServer().getPort()
            };
            var answers = IntStream.range(0, PROGRAMS)
                    .mapToObj(number -> choose(ports[number % 2], programs.get(number), wanted))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                    .isEqualTo(Map.of(200, 1L, 409, PROGRAMS - 1L));
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .allSatisfy(answer -> assertThat(next(answer)).isEqualTo(wanted.plusSeconds(1800)));
            assertThat(held(wanted, kind)).isEqualTo(1);
            assertThat(world.overlaps(kind)).isZero();
        }
    }

    /** The same from the page, each in a session of his own: one is booked, the others see the next free time, nobody an error page. */
    @Test
    void onThePageToo() throws Exception {
        world.isInOrder();
        var kind = world.desk(1);
        var bookings = IntStream.range(0, BROWSERS)
                .mapToObj(number -> world.booking(kind, 30))
                .toList();
        var wanted = inspectorAppointments.freeTimes(bookings.get(0), 1).get(0);
        try (var other = secondNode()) {
            var ports = new int[] {
                port, ((WebServerApplicationContext) other).getWebServer().getPort()
            };
            var forms = new ArrayList<HttpRequest>();
            for (var number = 0; number < BROWSERS; number++) {
                forms.add(form(ports[number % 2], bookings.get(number), wanted));
            }
            var answers =
                    forms.stream()
                            .map(form -> http.sendAsync(form, HttpResponse.BodyHandlers.ofString()))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .toList();
            assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                    .isEqualTo(Map.of(302, 1L, 409, BROWSERS - 1L));
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 409)
                    .extracting(HttpResponse::body)
                    .allSatisfy(page -> assertThat(page)
                            .contains("Cette place vient d’être prise", "value=\"" + wanted.plusSeconds(1800) + "\"")
                            .doesNotContain("value=\"" + wanted + "\""));
            assertThat(held(wanted, kind)).isEqualTo(1);
            assertThat(world.overlaps(kind)).isZero();
        }
    }

    /** What a browser sends: the page's own token, in the session in which the page was read. */
    private HttpRequest form(int at, AppointmentId booking, Instant time) throws Exception {
        var page = URI.create("http://localhost:" + at + "/rendez-vous/" + booking);
        var read = http.send(signedIn(page).build(), HttpResponse.BodyHandlers.ofString());
        var token = read.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var session = read.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var typed = "debut=" + URLEncoder.encode(time.toString(), StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return signedIn(URI.create(page + "/creneau"))
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(typed))
                .build();
    }

    private HttpRequest.Builder signedIn(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Basic " + credentials());
    }

    private CompletableFuture<HttpResponse<String>> choose(int at, AppointmentId booking, Instant time) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + at + "/api/v1/appointments/" + booking + "/slot"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + credentials())
                .PUT(HttpRequest.BodyPublishers.ofString("{\"startsAt\": \"" + time + "\"}"))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private Instant next(HttpResponse<String> answer) throws Exception {
        JsonNode problem = json.readTree(answer.body());
        return Instant.parse(problem.path("nextFreeTimes").path(0).asText());
    }

    private int held(Instant at, String kind) {
        return jdbc.sql("select count(*) from appointment_place where kind = ? and starts_at = ?")
                .params(kind, Moments.utc(at))
                .query(Integer.class)
                .single();
    }

    private String credentials() {
        var user = security.getUser();
        return Base64.getEncoder()
                .encodeToString((user.getName() + ":" + user.getPassword()).getBytes(StandardCharsets.UTF_8));
    }

    /** The rooms around the book are stood in for by the same stand-ins as on the first node. */
    private ConfigurableApplicationContext secondNode() {
        return new SpringApplicationBuilder(RoomAlone.class)
                .profiles("trial")
                .initializers(context -> around().forEach(
                                type -> context.getBeanFactory().registerSingleton(type.getName(), node.getBean(type))))
                .run(
                        "--server.port=0",
                        "--spring.datasource.hikari.connection-timeout=60000",
                        "--server.tomcat.connection-timeout=60000",
                        "--spring.datasource.url=" + settings.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.security.user.name=" + security.getUser().getName(),
                        "--spring.security.user.password=" + security.getUser().getPassword());
    }

    private static List<Class<?>> around() {
        return List.of(
                People.class,
                Scopes.class,
                Sight.class,
                Timeline.class,
                LiveEvents.class,
                Bookings.class,
                Milestones.class,
                BorderPosts.class,
                Designations.class,
                SettledDesignations.class,
                Offers.class,
                WorkingDays.class);
    }
}
