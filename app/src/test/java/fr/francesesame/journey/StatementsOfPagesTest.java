package fr.francesesame.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.foundation.platform.CountedStatements;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page asks of the database does not grow with what it shows. */
@SesameTest
@Import(CountedStatements.class)
class StatementsOfPagesTest {

    private static final String REFERENCE = "CHEDPP.FR.2026.0000531";
    private static final LocalDate TOMORROW =
            LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1);

    /** Of what is asked once in a while, whatever is shown: the state of a session, a service that is told of. */
    private static final int SPARE = 4;

    /** A little less than any page shows at a time. */
    private static final int MANY = 24;

    private static final List<String> ONE_MORE = List.of(
            "insert into consignment values (md5(:n)::uuid, now())",
            """
            insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service, eta,
              notified_at, purpose, content_updated_at, content_digest, step_since, created_at, changed_at)
            select 'CHEDPP.FR.2026.531' || lpad(:n, 4, '0'), type, md5(:n)::uuid, status, status_code, step, version, bcp,
              service, eta, notified_at, purpose, now(), 'd', now(), now(), now() from formality where reference = :reference
            """,
            """
            insert into formality_party (reference, position, role, scheme, identifier, name)
            select 'CHEDPP.FR.2026.531' || lpad(:n, 4, '0'), position, role, scheme, identifier, name
            from formality_party where reference = :reference
            """,
            "insert into timeline_entry (reference, at, code) values (:reference, now(), 'received')",
            """
            insert into notice (username, reference, milestone, occurrence, audience)
            values ('importateur01', 'CHEDPP.FR.2026.531' || lpad(:n, 4, '0'), 'NOTIFIED', now(), 'OPERATOR')
            """,
            """
            insert into appointment (id, consignment_id, state, bcp, service, kind, minutes, starts_at, ends_at)
            select md5(:n)::uuid, md5(:n)::uuid, 'CONFIRMED', 'FRLEH1', 'SIVEP_PLANT', 'PLANT_HEALTH', 15, start,
              start + interval '15 minutes' from (select (:day || ' 08:00 Europe/Paris')::timestamptz
              + :n::int * interval '15 minutes' as start) s
            """,
            "insert into appointment_formality values (md5(:n)::uuid, 'CHEDPP.FR.2026.531' || lpad(:n, 4, '0'))",
            """
            insert into appointment_place select id, bcp, kind, 1, starts_at, ends_at from appointment
            where id = md5(:n)::uuid
            """);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theyAskAsMuchForManyRowsAsForFew() {
        Guest.notifyMangoes(port, REFERENCE, OffsetDateTime.now().minusDays(5));
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        jdbc.sql("select count(*) from act_ru_task where task_def_key_ = 'userTask_checkDocuments'")
                                        .query(Integer.class)
                                        .single()
                                == 1);
        var operator = Guest.signedIn(port, "importateur01");
        var agent = Guest.signedIn(port, "sivepphyto01");
        more(0, 2);
        statements(operator, agent);
        var few = statements(operator, agent);
        more(2, MANY);
        var many = statements(operator, agent);
        assertThat(many.keySet())
                .allSatisfy(page -> assertThat(many.get(page)).as(page).isBetween(1, few.get(page) + SPARE));
    }

    private void more(int from, int to) {
        for (var number = from; number < to; number++) {
            for (var statement : ONE_MORE) {
                jdbc.sql(statement)
                        .param("n", String.valueOf(number))
                        .param("reference", REFERENCE)
                        .param("day", TOMORROW.toString())
                        .update();
            }
        }
    }

    private static Map<String, Integer> statements(Guest operator, Guest agent) {
        var asked = new LinkedHashMap<String, Integer>();
        for (var page : List.of(
                "/suivi",
                "/dossiers/" + REFERENCE,
                "/rendez-vous",
                "/rendez-vous/planning?jour=" + TOMORROW,
                "/notifications")) {
            asked.put("operator " + page, statements(operator, page));
        }
        for (var page : List.of(
                "/suivi",
                "/dossiers/" + REFERENCE,
                "/rendez-vous",
                "/rendez-vous/planning?poste=FRLEH1&jour=" + TOMORROW,
                "/rendez-vous/planning?vue=semaine&poste=FRLEH1&jour=" + TOMORROW)) {
            asked.put("agent " + page, statements(agent, page));
        }
        return asked;
    }

    private static int statements(Guest reader, String page) {
        return CountedStatements.of(
                () -> assertThat(reader.get(page).statusCode()).as(page).isEqualTo(200));
    }
}
