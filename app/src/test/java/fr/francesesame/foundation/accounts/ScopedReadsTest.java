package fr.francesesame.foundation.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.platform.RestrictedReads;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A query without any condition shows an account what companies' certifications, rights and mandates let it see, and no row more. */
class ScopedReadsTest {

    private static final String IMPORTER = "09123456700013";
    private static final String FORWARDER = "09456789800013";
    private static final String THIRD = "09234567700014";

    private final OwnTables tables = new OwnTables();
    private final JdbcClient jdbc = tables.jdbc();
    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();

    @BeforeEach
    void threeCompanies() {
        room.registerBean(JdbcClient.class, () -> jdbc);
        room.registerBean(PlatformTransactionManager.class, tables::transactions);
        room.register(RestrictedReads.class, ScopedReads.class, RecordedScopes.class, RecordedPeople.class);
        room.refresh();
        member("importer", IMPORTER);
        member("forwarder", FORWARDER);
        member("third", THIRD);
        formality("plants", "CHED_PP", IMPORTER);
        formality("products", "CHED_P", IMPORTER);
        formality("named", "CHED_PP", IMPORTER, FORWARDER);
        formality("forwarded", "CHED_P", FORWARDER);
        formality("another", "CHED_PP", THIRD);
        formality("draft", "CHED_PP", IMPORTER, FORWARDER, THIRD);
        jdbc.sql("update formality set step = 'DRAFT' where reference = 'draft'")
                .update();
    }

    @AfterEach
    void close() {
        room.close();
        tables.close();
    }

    @Test
    void everybodySeesWhatNamesHisCompany() {
        assertThat(rows("importer")).containsExactly("named", "plants", "products");
        assertThat(rows("forwarder")).containsExactly("forwarded", "named");
        assertThat(rows("third")).containsExactly("another");
        assertThat(rows("nobody")).isEmpty();
    }

    @Test
    void aMandateShowsTheMandatorsFormalitiesOfItsTypesForAsLongAsItHolds() {
        mandate("{CHED_PP,COI}", 0, 9);
        assertThat(rows("forwarder")).containsExactly("forwarded", "named", "plants");
        assertThat(rows("importer")).containsExactly("named", "plants", "products");
        assertThat(rows("third")).containsExactly("another");
        jdbc.sql("update mandate set state = 'ENDED'").update();
        assertThat(rows("forwarder")).containsExactly("forwarded", "named");
        mandate("{CHED_PP}", -9, -1);
        mandate("{CHED_PP}", 1, 9);
        assertThat(rows("forwarder")).containsExactly("forwarded", "named");
    }

    @Test
    void whoseRightHasEndedSeesNothingAnyMoreNorDoesWhoIsMandated() {
        mandate("{CHED_PP}", 0, 9);
        jdbc.sql("update access_right set ended_at = now()").update();
        assertThat(rows("importer")).isEmpty();
        assertThat(rows("forwarder")).isEmpty();
    }

    @Test
    void aRightForOneServiceShowsNothingInAnother() {
        jdbc.sql("update access_right set service = 'APPOINTMENTS'").update();
        assertThat(rows("importer")).isEmpty();
        assertThat(read("importer", OnlineService.APPOINTMENTS, "formality")).hasSize(3);
    }

    /** The same rows in the formality, its timeline, its parties and its bookings. */
    private List<String> rows(String username) {
        var seen = read(username, OnlineService.TRACKING, "formality");
        for (var table : List.of("timeline_entry", "formality_party", "appointment_formality")) {
            assertThat(read(username, OnlineService.TRACKING, table)).as(table).isEqualTo(seen);
        }
        return seen;
    }

    private List<String> read(String username, OnlineService service, String table) {
        var scope = room.getBean(Scopes.class).of(username, service);
        Supplier<List<String>> question = () -> jdbc.sql("select distinct reference from " + table + " order by 1")
                .query(String.class)
                .list();
        var rows = room.getBean(ScopedReads.class);
        var found = rows.read(scope, question);
        assertThat(rows.readByKey(scope, question)).as("by key").isEqualTo(found);
        return found;
    }

    private void member(String username, String siret) {
        jdbc.sql("insert into company (siret, name, eori) values (?, ?, ?)")
                .params(siret, username, "FR" + siret)
                .update();
        jdbc.sql("insert into account (username, kind, first_name, last_name, email, password_hash)"
                        + " values (?, 'OPERATOR', 'A', 'B', ?, 'x')")
                .params(username, username + "@example.org")
                .update();
        jdbc.sql("insert into account_company (username, siret, state) values (?, ?, 'CERTIFIED')")
                .params(username, siret)
                .update();
        jdbc.sql("insert into access_right (username, siret, service, action, starts_on, granted_by)"
                        + " values (?, ?, 'ALL', 'ACT', current_date - 1, 'x')")
                .params(username, siret)
                .update();
    }

    private void mandate(String types, int from, int until) {
        jdbc.sql("insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values (?, ?,"
                        + " cast(? as text[]), (now() at time zone 'Europe/Paris')::date + ?,"
                        + " (now() at time zone 'Europe/Paris')::date + ?, 'ACCEPTED', 'x')")
                .params(IMPORTER, FORWARDER, types, from, until)
                .update();
    }

    private void formality(String reference, String type, String... parties) {
        var consignment = UUID.randomUUID();
        jdbc.sql("insert into consignment values (?, now())").param(consignment).update();
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, notified_at, purpose,
                          content_updated_at, content_digest, step_since, created_at, changed_at)
                        values (?, ?, ?, 'NEW', '1', 'RECEIVED', 1, now(), 'INTERNAL_MARKET', now(), 'd', now(), now(), now())
                        """)
                .params(reference, type, consignment)
                .update();
        for (var party = 0; party < parties.length; party++) {
            jdbc.sql("insert into formality_party (reference, position, role, scheme, identifier)"
                            + " values (?, ?, 'CN', 'eori_number', ?)")
                    .params(reference, party + 1, "FR" + parties[party])
                    .update();
        }
        jdbc.sql("insert into timeline_entry (reference, at, code) values (?, now(), 'received')")
                .param(reference)
                .update();
        booked(reference, consignment);
    }

    private void booked(String reference, UUID consignment) {
        var booking = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into appointment (id, consignment_id, state, bcp, service, kind, minutes)
                        values (?, ?, 'REQUESTED', 'FRLEH1', 'SIVEP_PLANT', 'PLANT_HEALTH', 30)
                        """)
                .params(booking, consignment)
                .update();
        jdbc.sql("insert into appointment_formality values (?, ?)")
                .params(booking, reference)
                .update();
    }
}
