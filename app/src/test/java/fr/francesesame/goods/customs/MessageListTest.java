package fr.francesesame.goods.customs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.OwnTables;
import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An agent reads the exchanges about the formalities he sees, newest first, page by page. */
class MessageListTest {

    private static OwnTables tables;

    @BeforeAll
    static void threeMessages() {
        tables = new OwnTables();
        var room = new CustomsRoom(tables, "");
        var consignment = new ConsignmentId(UUID.randomUUID());
        room.consignment(consignment);
        for (var number = 1; number <= 3; number++) {
            room.formality(consignment, "CHEDPP.FR.2026.000000" + number, "70", "2026-12-01T08:00:00Z");
            tables.jdbc()
                    .sql(
                            """
                            insert into customs_message (idempotency_key, reference, consignment_id, kind, document_code, status,
                              decided_at, content, acknowledged_at, last_error)
                            values (:key, :key, :consignment, 'RELEASE', 'C085', 'VALIDATED', now(), '{}',
                              case when :number = 1 then now() end, case when :number = 2 then 'DELTA ne répond pas' end)
                            """)
                    .param("key", "CHEDPP.FR.2026.000000" + number)
                    .param("consignment", consignment.value())
                    .param("number", number)
                    .update();
        }
        tables.jdbc()
                .sql("update formality set bcp = 'FRDKK1' where reference = 'CHEDPP.FR.2026.0000003'")
                .update();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @Test
    void anInspectorSeesHisPostsASupervisorHisServiceAnAdministratorAll() {
        assertThat(numbers(agent(Kind.INSPECTOR, ControlService.SIVEP_PLANT), null))
                .containsExactly("2", "1");
        assertThat(numbers(agent(Kind.SUPERVISOR, ControlService.SIVEP_PLANT), null))
                .containsExactly("3", "2", "1");
        assertThat(numbers(agent(Kind.SUPERVISOR, ControlService.DGDDI), null)).isEmpty();
        assertThat(numbers(new Scope("admin", Kind.ADMINISTRATOR, Set.of(), Set.of()), null))
                .hasSize(3);
    }

    @Test
    void eachStateCanBeAskedFor() {
        var all = agent(Kind.SUPERVISOR, ControlService.SIVEP_PLANT);

        assertThat(numbers(all, MessageState.ACKNOWLEDGED)).containsExactly("1");
        assertThat(numbers(all, MessageState.FAILING)).containsExactly("2");
        assertThat(numbers(all, MessageState.WAITING)).containsExactly("3");
        assertThat(numbers(all, MessageState.SUPERSEDED)).isEmpty();
    }

    @Test
    void theNextPageBeginsBehindTheLast() {
        var all = agent(Kind.SUPERVISOR, ControlService.SIVEP_PLANT);
        var list = new MessageList(tables.jdbc());
        var first = list.page(all, null, "CHEDPP", Long.MAX_VALUE, 2);

        assertThat(list.page(all, null, "CHEDPP", first.get(1).id(), 2)).hasSize(1);
        assertThat(list.page(all, null, "CHEDA", Long.MAX_VALUE, 2)).isEmpty();
        assertThat(list.page(all, null, "%", Long.MAX_VALUE, 2)).isEmpty();
    }

    private static Scope agent(Kind kind, ControlService service) {
        return new Scope("agent", kind, Set.of(), Set.of(new Habilitation(service, new BorderPost("FRLEH1"))));
    }

    private static List<String> numbers(Scope scope, @Nullable MessageState state) {
        return new MessageList(tables.jdbc())
                .page(scope, state, "", Long.MAX_VALUE, 10).stream()
                        .map(message -> message.reference().substring(21))
                        .toList();
    }
}
