package fr.francesesame.notices.notifications;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.francesesame.OwnDatabase;
import fr.francesesame.appointments.book.PostCancellations;
import fr.francesesame.appointments.calendar.AppointmentCalendar;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.decisions.NotificationChannels;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.platform.PartnerAddresses;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.consignments.MilestoneReached;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.processes.Notices;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** The room alone, on a real database, a real mail server and an SMS provider of our own; the rest of the house is played. */
@SpringBootTest(classes = RoomTest.Room.class, properties = "camunda.bpm.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnDatabase.class)
abstract class RoomTest {

    static final Reference REFERENCE = new Reference("CHEDPP.FR.2026.9000117");
    static final Person IMPORTER = new Person(
            "avis-importateur", Person.Kind.OPERATOR, "Ana", "Pommier", "ana@vergers.example", "+33639980001");
    static final Person FORWARDER =
            new Person("avis-transitaire", Person.Kind.OPERATOR, "Noé", "Quai", "noe@transit.example", null);
    static final Person INSPECTOR =
            new Person("avis-inspecteur", Person.Kind.INSPECTOR, "Lou", "Serre", "lou@sivep.example", null);

    static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final WireMockServer TWILIO = new WireMockServer(0);

    static {
        MAIL.start();
        TWILIO.start();
    }

    @MockitoBean
    People people;

    @MockitoBean
    Sight sight;

    @MockitoBean
    LiveEvents live;

    @MockitoBean
    Notices outbox;

    @MockitoBean
    Appointments appointments;

    @MockitoBean
    BorderPosts posts;

    @MockitoBean
    AppointmentCalendar calendar;

    @MockitoBean
    OtherPosts otherPosts;

    @MockitoBean
    PostCancellations cancellations;

    @MockitoBean
    NotificationChannels rule;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DeliveryService desk;

    @Autowired
    Hours hours;

    @Autowired
    ProviderBulkheads gates;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("sesame.sms.base-url", () -> TWILIO.baseUrl() + "/relais/");
        settings.add("sesame.sms.account-sid", () -> "ACtest");
        settings.add("sesame.sms.auth-token", () -> "secret");
        settings.add("sesame.sms.from", () -> "+33700000000");
        settings.add("sesame.sms.timeout", () -> "3s");
        settings.add("sesame.sms.callback-url", () -> "https://sesame.example");
        settings.add("sesame.mail.bounces", () -> "retours@sesame.localhost");
    }

    @BeforeEach
    void aFormalityAndItsReaders() throws Exception {
        hours.run();
        gates.reopen();
        MAIL.purgeEmailFromAllMailboxes();
        TWILIO.resetAll();
        List.of(IMPORTER, FORWARDER, INSPECTOR).forEach(this::signUp);
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notification_preference").update();
        jdbc.sql("delete from notification_rhythm").update();
        jdbc.sql("delete from closed_address").update();
        arriving(Instant.now().plusSeconds(10 * 86_400));
        when(sight.identifiersOf(REFERENCE)).thenReturn(Set.of("FR09123456700013"));
        when(people.operatorsOf(any())).thenReturn(List.of(IMPORTER));
        when(people.inspectorsOf(ControlService.SIVEP_PLANT, new BorderPost("FRLEH1")))
                .thenReturn(List.of(INSPECTOR));
        when(posts.zoneOf(any())).thenReturn(ZoneId.of("Europe/Paris"));
        when(appointments.of(any())).thenReturn(Optional.empty());
        when(rule.of(any())).thenAnswer(question -> Rule.of(question.getArgument(0)));
    }

    @AfterAll
    static void mailIsUp() {
        if (!MAIL.isRunning()) {
            MAIL.start();
        }
    }

    void reached(Milestone milestone) {
        reached(milestone, Instant.now());
    }

    void reached(Milestone milestone, Instant at) {
        transaction.executeWithoutResult(inside -> events.publishEvent(new MilestoneReached(REFERENCE, milestone, at)));
    }

    /** Ids of the deliveries that were handed to the outbox. */
    List<String> deliveries() {
        var ids = ArgumentCaptor.forClass(String.class);
        Mockito.verify(outbox, Mockito.atLeast(0)).deliver(ids.capture());
        return ids.getAllValues();
    }

    String state(String delivery) {
        return jdbc.sql("select state from delivery where id = ?")
                .param(UUID.fromString(delivery))
                .query(String.class)
                .single();
    }

    int noticesOf(Person person) {
        return jdbc.sql("select count(*) from notice where username = ?")
                .param(person.username())
                .query(Integer.class)
                .single();
    }

    void arriving(Instant eta) {
        jdbc.sql(
                        """
                with lot as (insert into consignment values (gen_random_uuid(), now()) returning id)
                insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service, goods,
                    eta, notified_at, purpose, content_updated_at, content_digest, next_what, next_who, step_since, created_at, changed_at)
                select ?, 'CHED_PP', id, 'NEW', '1', 'DOCUMENTARY_CHECK', 1, 'FRLEH1', 'SIVEP_PLANT', 'Oranges douces', ?, now(),
                    'INTERNAL_MARKET', now(), 'x', 'Contrôler les documents', 'INSPECTOR', now(), now(), now() from lot
                on conflict (reference) do update set eta = excluded.eta, next_who = excluded.next_who, next_due_at = null""")
                .params(REFERENCE.value(), eta.atOffset(ZoneOffset.UTC))
                .update();
    }

    void signUp(Person person) {
        when(people.find(person.username())).thenReturn(Optional.of(person));
        jdbc.sql(
                        """
                insert into account (username, kind, first_name, last_name, password_hash, email, mobile)
                values (?, ?, ?, ?, '{noop}x', ?, ?) on conflict do nothing""")
                .params(
                        person.username(),
                        person.kind().name(),
                        person.firstName(),
                        person.lastName(),
                        person.email(),
                        person.mobile())
                .update();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The room without its neighbours; no stereotype, or every test of the room would find it. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
            })
    @Import({PartnerAddresses.class, Hours.class})
    @ComponentScan({"fr.francesesame.notices.notifications", "fr.francesesame.foundation.secrets"})
    @ConfigurationPropertiesScan("fr.francesesame.notices.notifications")
    static class Room {

        /** As the whole application has it: pages are for those who signed in. */
        @Bean
        SecurityFilterChain pages(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }
    }
}
