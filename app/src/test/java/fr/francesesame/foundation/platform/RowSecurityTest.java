package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.platform.RestrictedReads.Mandator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query without any condition shows an operator his company's rows and nothing else. */
class RowSecurityTest {

    private static final String MINE = "CHEDPP.FR.2026.1";
    private static final String ANOTHERS = "CHEDPP.FR.2026.2";
    private static final String EORI = "FR09123456700013";

    private final OwnTables tables = new OwnTables();
    private final JdbcClient jdbc = tables.jdbc();
    private final RestrictedReads own = new RestrictedReads(jdbc, tables.transactions());

    @BeforeEach
    void twoCompanies() {
        formality(MINE, EORI);
        formality(ANOTHERS, "FR09234567700014");
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void whateverIsAskedOnlyTheCompanysRowsCome() {
        assertThat(read(Set.of("X", EORI), "select reference from formality")).containsExactly(MINE);
        assertThat(read(Set.of(EORI), "select reference from timeline_entry")).containsExactly(MINE);
        assertThat(read(Set.of(EORI), "select reference from formality_party")).containsExactly(MINE);
        assertThat(read(Set.of(EORI), "select reference from appointment_formality"))
                .containsExactly(MINE);
        assertThat(read(Set.of(EORI), "select kind from appointment")).hasSize(1);
    }

    @Test
    void withoutACompanyThereIsNothing() {
        assertThat(read(Set.of(), "select reference from formality")).isEmpty();
        assertThat(read(Set.of(""), "select reference from timeline_entry")).isEmpty();
    }

    @Test
    void ofAMandatorOnlyTheMandatedTypeComes() {
        assertThat(read(
                        new RestrictedReads.Of(Set.of(), List.of(new Mandator(EORI, "CHED_PP"))),
                        "select reference from formality"))
                .containsExactly(MINE);
        assertThat(read(
                        new RestrictedReads.Of(Set.of(), List.of(new Mandator(EORI, "CHED_PP"))),
                        "select reference from timeline_entry"))
                .containsExactly(MINE);
        assertThat(read(
                        new RestrictedReads.Of(Set.of(), List.of(new Mandator(EORI, "CHED_P"))),
                        "select reference from formality"))
                .isEmpty();
        assertThat(read(
                        new RestrictedReads.Of(Set.of(), List.of(new Mandator(EORI, "CHED_P"))),
                        "select reference from timeline_entry"))
                .isEmpty();
    }

    /** Whatever a number is made of, it names nobody but who bears it. */
    @Test
    void numbersAreNoGrammar() {
        for (var number : List.of("X," + EORI, "\"," + EORI, EORI + "}", "{" + EORI, "%", "NULL")) {
            assertThat(read(Set.of(number), "select reference from formality"))
                    .as(number)
                    .isEmpty();
        }
    }

    /** A large company's one row costs what a small one's does. */
    @Test
    void aReadingByKeyGathersNoHistory() {
        var whose = new RestrictedReads.Of(Set.of(EORI), List.of());
        var question = "explain (analyze, costs off) select 1 from formality where reference = '" + MINE + "'";
        assertThat(own.readByKey(whose, () -> lines(question))).contains("never executed");
        assertThat(own.read(whose, () -> lines(question))).doesNotContain("never executed");
    }

    /** The index of search terms is asked although the policy comes first: the range's operators tell nothing of hidden rows. */
    @Test
    void aSearchUsesItsIndexUnderThePolicy() {
        var plan = own.readByKey(new RestrictedReads.Of(Set.of(EORI), List.of()), () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return lines("explain select reference from formality_term where term ~>=~ 'MSCU' and term ~<~ 'MSCUZ'");
        });
        assertThat(plan).contains("Index Cond: ((term ~>=~ 'MSCU'::text) AND (term ~<~ 'MSCUZ'::text))");
    }

    private String lines(String question) {
        return String.join("\n", jdbc.sql(question).query(String.class).list());
    }

    @Test
    void draftsAreSeenByNobody() {
        jdbc.sql("update formality set step = 'DRAFT'").update();
        assertThat(read(Set.of(EORI), "select reference from formality")).isEmpty();
    }

    /** A dossier's hours stand on the clock of its post: whoever reads it reads the list of posts too. */
    @Test
    void postsAreReadByEverybody() {
        assertThat(read(Set.of(EORI), "select code from border_post")).isNotNull();
    }

    @Test
    void theRoleWritesNothingAndReadsNoAccount() {
        assertThatThrownBy(() -> read(Set.of(EORI), "select username from account"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> read(Set.of(EORI), "delete from formality returning reference"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void afterwardsTheConnectionIsItselfAgain() {
        read(Set.of(EORI), "select reference from formality");
        assertThat(jdbc.sql("select reference from formality")
                        .query(String.class)
                        .list())
                .hasSize(2);
        assertThat(jdbc.sql("select current_setting('sesame.identifiers', true)")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void everyTableThatTellsOfAFormalityIsUnderThePolicy() {
        assertThat(jdbc.sql(
                                """
                                select c.relname from pg_class c where c.relnamespace = 'sesame'::regnamespace and c.relkind = 'r'
                                  and not c.relrowsecurity and exists (select 1 from pg_attribute a where a.attrelid = c.oid
                                    and a.attname in ('reference', 'appointment_id', 'consignment_id'))
                                """)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private List<String> read(Set<String> identifiers, String question) {
        return read(new RestrictedReads.Of(identifiers, List.of()), question);
    }

    /** By whichever of the two ways it is read, it is the same. */
    private List<String> read(RestrictedReads.Of whose, String question) {
        var found = own.read(whose, () -> jdbc.sql(question).query(String.class).list());
        assertThat(own.readByKey(
                        whose, () -> jdbc.sql(question).query(String.class).list()))
                .as("by key: " + question)
                .isEqualTo(found);
        return found;
    }

    private void formality(String reference, String identifier) {
        var consignment = UUID.randomUUID();
        jdbc.sql("insert into consignment values (?, now())").param(consignment).update();
        jdbc.sql(
                        """
                        insert into formality (reference, type, consignment_id, status, status_code, step, version, notified_at, purpose,
                          content_updated_at, content_digest, step_since, created_at, changed_at)
                        values (?, 'CHED_PP', ?, 'NEW', '1', 'RECEIVED', 1, now(), 'INTERNAL_MARKET', now(), 'd', now(), now(), now())
                        """)
                .params(reference, consignment)
                .update();
        jdbc.sql(
                        "insert into formality_party (reference, position, role, scheme, identifier) values (?, 1, 'CN', 'eori_number', ?)")
                .params(reference, identifier)
                .update();
        jdbc.sql("insert into timeline_entry (reference, at, code) values (?, now(), 'received')")
                .param(reference)
                .update();
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
