package fr.francesesame.foundation.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest digest of the chain of acts: written down outside, it fixes everything before it. */
@Component
public class AuditHead {

    private final JdbcClient jdbc;

    AuditHead(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String newest() {
        return jdbc.sql("select hash from audit_seal where chain = ? order by no desc limit 1")
                .param(Chain.ACTS)
                .query(String.class)
                .optional()
                .orElseGet(() -> Chain.beginning(Chain.ACTS));
    }
}
