package fr.francesesame.notices.webhooks;

import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose systems hear of a formality: those of a company in whose name a correspondent of it sees the formality in the tracking, by
 * its own identifiers or under a mandate for the type. Where the last one goes, or may no longer see it, the company's systems
 * fall silent too.
 */
@Component
class Subscribers {

    /**
     * Held until the transaction ends, so that none goes away under an event that is being written to it; one that is going away
     * just now hears no more. Always in the same order.
     */
    private static final String LISTENING =
            """
            select s.id from webhook_subscription s
            where :topic = any(s.topics) and s.siren in (
                select c.siren from account_sight v join company c using (siret) join account p using (username)
                    join company_authority a on a.username = v.username and a.siret = v.siret and a.role = 'CORRESPONDENT'
                where p.active and v.service in ('ALL', 'TRACKING') and v.identifier = any(:identifiers)
                    and (v.formality_type is null or v.formality_type = :type))
            order by s.id for key share of s skip locked""";

    private final JdbcClient jdbc;
    private final Sight sight;

    Subscribers(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    List<UUID> of(Reference reference, Topic topic) {
        var identifiers = sight.identifiersOf(reference);
        return identifiers.isEmpty()
                ? List.of()
                : jdbc.sql(LISTENING)
                        .param("topic", topic.name())
                        .param("identifiers", identifiers.toArray(String[]::new))
                        .param("type", sight.typeOf(reference).name())
                        .query(UUID.class)
                        .list();
    }
}
