package fr.francesesame.people.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps e-mails of accounts until a week after they left. */
@Component
class RecordedLetters {

    private final JdbcClient jdbc;

    RecordedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(LetterKind kind, String subject, String address) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into account_letter (id, kind, subject, address) values (?, ?, ?, ?)")
                .params(id, kind.name(), subject, address)
                .update();
        return id;
    }

    /** Empty where it has left already, or is no longer kept. */
    Optional<Letter> pending(UUID id) {
        return jdbc.sql("select id, kind, subject, address from account_letter where id = ? and state = 'PENDING'")
                .param(id)
                .query(RecordedLetters::letter)
                .optional();
    }

    /** The same, locked until the end of the transaction, so that two nodes never send it at once. */
    Optional<Letter> locked(UUID id) {
        return jdbc.sql(
                        "select id, kind, subject, address from account_letter where id = ? and state = 'PENDING' for update")
                .param(id)
                .query(RecordedLetters::letter)
                .optional();
    }

    /** Whose address it is, where that was left open; without an account nothing is to be sent. */
    void addressToOwner(UUID id) {
        jdbc.sql(
                        """
                update account_letter l set
                  subject = coalesce((select username from account where lower(email) = lower(l.address) and active), ''),
                  state = case when exists (select 1 from account where lower(email) = lower(l.address) and active)
                    then state else 'REFUSED' end
                where id = ? and state = 'PENDING' and subject = ''""")
                .param(id)
                .update();
    }

    void sent(UUID id) {
        jdbc.sql("update account_letter set state = 'SENT', attempts = attempts + 1, sent_at = now() where id = ?")
                .param(id)
                .update();
    }

    void missed(UUID id, @Nullable String reason) {
        jdbc.sql("update account_letter set attempts = attempts + 1, last_error = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void refused(UUID id) {
        jdbc.sql("update account_letter set state = 'REFUSED' where id = ? and state = 'PENDING'")
                .param(id)
                .update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from account_letter where sent_at < now() - interval '7 days'"
                        + " or created_at < now() - interval '30 days'")
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("address"));
    }
}
