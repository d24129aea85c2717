package fr.francesesame.goods.customs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What DELTA was told. Each entry is committed by itself: a message is on record before it leaves, and its answer stays on
 * record even where the process that asked for it rolls back.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CustomsLedger {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    CustomsLedger(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Records the news unless it is on record, or older than what is; empty where DELTA has nothing to be told. */
    Optional<Message> record(News news, Content content) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('customs_message ' || ?, 0))")
                .param(news.reference().value())
                .query(Integer.class)
                .single();
        if (insert(news, content)) {
            supersede(news);
        }
        return open(news);
    }

    void acknowledged(Message message) {
        jdbc.sql(
                        """
                        update customs_message set acknowledged_at = now(), sent_at = now(), attempts = attempts + 1,
                          last_error = null where id = ? and acknowledged_at is null
                        """)
                .param(message.id())
                .update();
    }

    void failed(Message message, String reason) {
        jdbc.sql("update customs_message set sent_at = now(), attempts = attempts + 1, last_error = ?"
                        + " where id = ? and acknowledged_at is null")
                .params(List.of(reason, message.id()))
                .update();
    }

    /** The same said again, by a message of TRACES NT that is merely newer, is no news. */
    private boolean insert(News news, Content content) {
        return jdbc.sql(
                                """
                                insert into customs_message (idempotency_key, reference, consignment_id, kind, document_code,
                                  status, decided_at, content)
                                select :key, :reference, :consignment, :kind, :code, :status, :decidedAt::timestamptz, :content::jsonb
                                where not exists (
                                  select 1 from (select * from customs_message where reference = :reference order by id desc limit 1) last
                                  where last.decided_at > :decidedAt::timestamptz
                                    or (last.status = :status and last.content - '{id,decidedAt}'::text[]
                                      = :content::jsonb - '{id,decidedAt}'::text[]))
                                on conflict (idempotency_key) do nothing
                                """)
                        .param("key", news.key())
                        .param("reference", news.reference().value())
                        .param("consignment", news.consignment().value())
                        .param("kind", news.kind().name())
                        .param("code", news.documentCode())
                        .param("status", news.status().name())
                        .param("decidedAt", news.decidedAt().toString())
                        .param("content", write(MessageBody.of(news, content)))
                        .update()
                > 0;
    }

    /** What had not reached DELTA yet is not said any more: only the newest word counts. */
    private void supersede(News news) {
        jdbc.sql(
                        """
                        update customs_message set superseded_at = now()
                        where reference = ? and idempotency_key <> ? and acknowledged_at is null and superseded_at is null
                        """)
                .params(List.of(news.reference().value(), news.key()))
                .update();
    }

    private Optional<Message> open(News news) {
        return jdbc.sql("select id, idempotency_key as key, content as body from customs_message"
                        + " where reference = ? and acknowledged_at is null and superseded_at is null")
                .param(news.reference().value())
                .query(Message.class)
                .optional();
    }

    private String write(MessageBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
