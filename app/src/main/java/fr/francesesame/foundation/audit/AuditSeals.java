package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.Chain.Line;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the audit and the seals that chain them. */
@Repository
class AuditSeals {

    private static final long LOCK = 5_351_314_172L;
    private static final int AT_A_TIME = 1000;

    private static final String OLD =
            "chain like 'CONNECTIONS-%' and to_date(substr(chain, 13), 'YYYY-MM-DD') < (now() - interval '6 months')::date";
    private static final String SEALED = "select s.chain as sealed_chain, s.no, s.line_id, s.previous_hash, s.hash, "
            + Line.COLUMNS + " from audit_seal s left join audit_line l on l.id = s.line_id order by s.chain, s.no";
    private static final String UNCHAINED =
            """
            select l.id from audit_line l where not exists (select 1 from audit_seal s where s.line_id = l.id)
                and not exists (select 1 from audit_unsealed u where u.line_id = l.id) order by l.id limit 20
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AuditSeals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether this node is the one that seals, until its transaction ends. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    List<Line> waiting(int most) {
        return jdbc.sql("select " + Line.COLUMNS + " from audit_unsealed u join audit_line l on l.id = u.line_id"
                        + " order by l.id limit ?")
                .param(most)
                .query(Line.class)
                .list();
    }

    /** The lines then wait no longer. */
    void seal(List<Seal> seals) {
        batches.batchUpdate(
                "insert into audit_seal (chain, no, line_id, previous_hash, hash) values (?, ?, ?, ?, ?)",
                seals.stream()
                        .map(seal -> new Object[] {
                            seal.chain(),
                            seal.link().no(),
                            seal.line(),
                            seal.previous(),
                            seal.link().hash()
                        })
                        .toList());
        batches.batchUpdate(
                "delete from audit_unsealed where line_id = ?",
                seals.stream().map(seal -> new Object[] {seal.line()}).toList());
    }

    /** The newest link; empty where the chain has not begun. */
    Optional<Link> head(String chain) {
        return jdbc.sql("select no, hash from audit_seal where chain = ? order by no desc limit 1")
                .param(chain)
                .query(Link.class)
                .optional();
    }

    /** Chain by chain in their order, without holding all of them at once where the transaction allows it. */
    void walk(RowCallbackHandler walk) {
        var streaming = new JdbcTemplate(Objects.requireNonNull(batches.getDataSource()));
        streaming.setFetchSize(AT_A_TIME);
        streaming.query(SEALED, walk);
    }

    /** Lines that neither bear a seal nor wait for one. */
    List<Long> unchained() {
        return jdbc.sql(UNCHAINED).query(Long.class).list();
    }

    /** Days of connections that are older than six months go whole: the database lets no other line go. */
    void forgetOldConnections() {
        jdbc.sql("delete from audit_seal where " + OLD).update();
        jdbc.sql("delete from audit_unsealed where line_id in (select id from audit_line where " + OLD + ")")
                .update();
        jdbc.sql("delete from audit_line where " + OLD).update();
    }

    /** Whether somebody bears that name. */
    boolean isAccount(String username) {
        return jdbc.sql("select 1 from account where username = ?")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    record Link(long no, String hash) {}

    record Seal(String chain, long line, String previous, Link link) {}
}
