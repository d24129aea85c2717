package fr.francesesame.goods.intake;

import static java.time.ZoneOffset.UTC;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every CHED message as received. */
@Component
class MessageLog {

    private final JdbcClient jdbc;

    MessageLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The message that already said the same of this reference. */
    Optional<Long> first(Reading reading) {
        return jdbc.sql("select id from ched_message where reference = ? and digest = ? and duplicate_of is null")
                .params(reading.certificate().reference(), reading.digest())
                .query(Long.class)
                .optional();
    }

    long keep(Reading reading, ReceivedMessage message, Outcome outcome) {
        return jdbc.sql(
                        "insert into ched_message (reference, digest, status_code, updated_at, received_at, outcome, sender,"
                                + " raw) values (?, ?, ?, ?, clock_timestamp(), ?, ?, ?) returning id")
                .params(
                        reading.certificate().reference(),
                        reading.digest(),
                        reading.certificate().statusCode(),
                        reading.certificate().updatedAt().atOffset(UTC),
                        outcome.name(),
                        message.sender(),
                        message.raw())
                .query(Long.class)
                .single();
    }

    void keepDuplicate(long first, String sender) {
        jdbc.sql("insert into ched_message (reference, digest, status_code, updated_at, received_at, outcome, sender,"
                        + " duplicate_of) select reference, digest, status_code, updated_at, clock_timestamp(),"
                        + " 'DUPLICATE', ?, id from ched_message where id = ?")
                .params(sender, first)
                .update();
    }
}
