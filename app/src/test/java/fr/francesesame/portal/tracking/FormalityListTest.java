package fr.francesesame.portal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.platform.RestrictedReads;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** « Suivi » of a company with thirty formalities among another's, in every view, order and search, and of an agent. */
class FormalityListTest {

    private static final Scope IMPORTER = new Scope("importer", Kind.OPERATOR, Set.of("FR1"), Set.of());
    private static final Scope AGENT = new Scope(
            "agent",
            Kind.INSPECTOR,
            Set.of(),
            Set.of(new Habilitation(ControlService.SIVEP_PLANT, new BorderPost("FRLEH1"))));
    private static final List<String> ROWS = List.of(
            "insert into consignment select md5(n::text)::uuid, now() from generate_series(1, 60) n",
            """
            insert into formality (reference, type, consignment_id, status, status_code, step, version, bcp, service, goods, origin, eta,
                notified_at, purpose, content_updated_at, content_digest, next_who, next_what, next_due_at, step_since, created_at, changed_at)
            select 'CHEDPP.FR.2026.' || (7000000 + n), 'CHED_PP', md5(n::text)::uuid, 'NEW', '1',
                case when n % 5 = 0 then 'RELEASED' when n % 5 = 1 then 'APPOINTMENT' else 'DOCUMENTARY_CHECK' end, 1, 'FRLEH1', 'SIVEP_PLANT',
                'Mangifera indica', 'CI', now() + (n - 30) * interval '1 hour', now(), 'INTERNAL_MARKET', now(), n::text,
                case when n % 5 = 1 then 'OPERATOR' when n % 5 > 1 then 'INSPECTOR' end, 'Agir',
                case when n % 5 > 1 then now() + (n - 20) * interval '1 hour' end, now(), now(), now()
            from generate_series(1, 60) n
            """,
            "insert into account (username, kind, first_name, last_name, password_hash) values ('importer', 'OPERATOR', 'I', 'M', '')",
            "insert into formality_party select reference, 1, 'CN', 'eori_number', 'FR' || right(reference, 2)::int % 2, 'Société n° 1', 'FR'"
                    + " from formality",
            "insert into formality_term select reference, 'CONTAINER', 'MSCU' || right(reference, 7) from formality",
            "insert into formality_term select reference, 'REFERENCE', replace(reference, '.', '') from formality",
            "insert into formality_term select reference, 'PARTY', 'SOCIETENO1' from formality");

    private static final OwnTables TABLES = new OwnTables();
    private static final AnnotationConfigApplicationContext ROOM = new AnnotationConfigApplicationContext();

    @BeforeAll
    static void open() {
        ROWS.forEach(statement -> TABLES.jdbc().sql(statement).update());
        ROOM.registerBean(JdbcClient.class, TABLES::jdbc);
        ROOM.registerBean(PlatformTransactionManager.class, TABLES::transactions);
        ROOM.register(
                RestrictedReads.class,
                ScopedReads.class,
                FormalityList.class,
                OwnReferences.class,
                FollowedLots.class,
                SavedViews.class);
        ROOM.refresh();
    }

    @AfterAll
    static void close() {
        ROOM.close();
        TABLES.close();
    }

    @ParameterizedTest
    @CsvSource({"agir, 6", "retard, 6", "attendus, 12", "controle, 12", "termines, 6", "tous, 30"})
    void eachViewHoldsWhatItsNumberSays(String view, int count) {
        var asked = asked(view, null, null);
        assertThat(list().tally(IMPORTER, asked).of()).containsEntry(View.of(view), (long) count);
        assertThat(list().page(IMPORTER, asked, null, 100).rows()).hasSize(count);
    }

    @Test
    void whatAnAgentHasToDoIsAnothersToDo() {
        var tally = list().tally(AGENT, asked("tous", null, null));
        assertThat(tally.of()).containsEntry(View.ACT, 36L).containsEntry(View.ALL, 60L);
        assertThat(tally.more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"changement", "arrivee", "echeance"})
    void pagesFollowEachOtherBothWaysInEveryOrder(String order) {
        var asked = asked("tous", order, null);
        var all = list().page(IMPORTER, asked, null, 100).rows();
        var forth = new ArrayList<FormalityRow>();
        @Nullable ListPage last = null;
        for (var place = new @Nullable Cursor[1]; last == null || last.after() != null; ) {
            last = list().page(IMPORTER, asked, place[0], 7);
            forth.addAll(last.rows());
            place[0] = Cursor.of(last.after(), null).orElse(null);
        }
        assertThat(forth).isEqualTo(all);
        var before = list().page(IMPORTER, asked, Cursor.of(null, last.before()).orElseThrow(), 7);
        assertThat(before.rows()).isEqualTo(all.subList(21, 28));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30 00:00:00+00_CHEDPP.FR.2026.1",
                "2026-99-99 99:99:99+00_A",
                "x",
                "1_",
                "_A",
                "2026-01-01 00:00:00_A"
            })
    void aPlaceThatCannotBeIsNone(String typed) {
        assertThat(Cursor.of(typed, null)).isEmpty();
        assertThat(Cursor.of(null, typed)).isEmpty();
    }

    @Test
    void theMostPressingComesFirstAndWhatHasNoTermLast() {
        var rows = list().page(IMPORTER, asked("tous", "echeance", null), null, 100)
                .rows();
        assertThat(rows.get(0).nextDueAt()).isNotNull().isBefore(rows.get(1).nextDueAt());
        assertThat(rows.get(29).nextDueAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "7000007, 1",
        "'cu 7.000-007', 1",
        "scu700000, 5",
        "société, 30",
        "ociete, 30",
        "CH, 30",
        "7000008, 0",
        "'!?', 0",
        "%, 0",
        "rien, 0"
    })
    void anyPartOfAWordFindsAndOnlyOnesOwn(String words, int found) {
        assertThat(list().page(IMPORTER, asked("tous", null, words), null, 100).rows())
                .hasSize(found)
                .allSatisfy(row -> assertThat(Integer.parseInt(row.reference().substring(15)) % 2)
                        .isOne());
    }

    @Test
    void aCompanysOwnReferenceIsItsOwn() {
        var reference = new Reference("CHEDPP.FR.2026.7000011");
        var references = ROOM.getBean(OwnReferences.class);
        references.keep(IMPORTER, reference, " Été-2026/17 ");
        assertThat(list().row(IMPORTER, reference).orElseThrow().ownReference()).isEqualTo("Été-2026/17");
        assertThat(list().page(IMPORTER, asked("tous", null, "ete 2026"), null, 10)
                        .rows())
                .hasSize(1);
        assertThat(list().row(AGENT, reference).orElseThrow().ownReference()).isNull();
        assertThat(list().page(AGENT, asked("tous", null, "ete 2026"), null, 10).rows())
                .isEmpty();
        references.keep(IMPORTER, reference, " ");
        assertThat(list().row(IMPORTER, reference).orElseThrow().ownReference()).isNull();
    }

    /** What was chosen for a lot decides; else whether only followed ones are to be told. */
    @Test
    void followedLotsAreAViewAndDecideWhatIsHeard() {
        var followed = ROOM.getBean(FollowedLots.class);
        var own = new Reference("CHEDPP.FR.2026.7000013");
        var left = new Reference("CHEDPP.FR.2026.7000015");
        var other = new Reference("CHEDPP.FR.2026.7000017");
        assertThat(followed.hears("importer", own)).isTrue();
        followed.choose("importer", Set.of(own), true);
        followed.choose("importer", Set.of(left), false);
        assertThat(list().page(IMPORTER, asked("suivis", null, null), null, 10).rows())
                .extracting(FormalityRow::reference)
                .containsExactly(own.value());
        assertThat(list().tally(IMPORTER, asked("tous", null, null)).of()).containsEntry(View.FOLLOWED, 1L);
        assertThat(list().page(AGENT, asked("suivis", null, null), null, 10).rows())
                .isEmpty();
        assertThat(list().row(IMPORTER, left).orElseThrow().isFollowed()).isFalse();
        assertThat(followed.hears("importer", left)).isFalse();
        assertThat(followed.hears("importer", other)).isTrue();
        followed.hearOnlyFollowed("importer", true);
        assertThat(followed.hears("importer", own)).isTrue();
        assertThat(followed.hears("importer", other)).isFalse();
        followed.hearOnlyFollowed("importer", false);
        assertThat(followed.hears("importer", other)).isTrue();
    }

    @Test
    void aViewOfOnesOwnKeepsItsFiltersAndThereAreNotMoreThanOneSees() {
        var views = ROOM.getBean(SavedViews.class);
        var late = asked("retard", "echeance", "clémentines");
        assertThat(views.keep("importer", "Le matin", late)).isTrue();
        assertThat(views.of("importer")).containsExactly(new SavedView("Le matin", late));
        for (var number = 1; number < SavedViews.MOST; number++) {
            assertThat(views.keep("importer", "Vue " + number, late)).isTrue();
        }
        assertThat(views.keep("importer", "Une de trop", late)).isFalse();
        assertThat(views.keep("importer", "Le matin", asked("tous", null, null)))
                .isTrue();
        assertThat(views.of("agent")).isEmpty();
        views.forget("importer", "Le matin");
        assertThat(views.of("importer")).hasSize(SavedViews.MOST - 1);
    }

    @Test
    void tickedLotsAreThoseThatTheAccountSees() {
        var ticked = Selection.of(List.of("CHEDPP.FR.2026.7000007", "CHEDPP.FR.2026.7000008", "' or 1=1", ""));
        assertThat(list().rows(IMPORTER, ticked))
                .extracting(FormalityRow::reference)
                .containsExactly("CHEDPP.FR.2026.7000007");
    }

    private static FormalityList list() {
        return ROOM.getBean(FormalityList.class);
    }

    private static Asked asked(String view, @Nullable String order, @Nullable String words) {
        return new Asked(new Filters(null, null, null, null, words), View.of(view), Order.of(order));
    }
}
