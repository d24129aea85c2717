package fr.francesesame.foundation.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Live events through PostgreSQL's NOTIFY: delivered to every node when the transaction commits, and only then. */
@Component
class PostgresLive implements LiveEvents {

    static final String CHANNEL = "sesame_live";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PostgresLive(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void publish(String kind, String key) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, payload(new LiveEvent(kind, key)))
                .query((row, number) -> true)
                .single();
    }

    private String payload(LiveEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
