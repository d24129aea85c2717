package fr.francesesame.foundation.secrets;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before anybody is served, secrets in the clear, those of an earlier form and those of an earlier key are encrypted with the key
 * in force; a table where one stood in the clear is written anew, so that none remains in its pages.
 */
@Component
class SecretsAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SecretsAtStart.class);

    private final JdbcClient jdbc;
    private final SecretBox box;

    SecretsAtStart(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var column : SecretColumn.values()) {
            var renewed = jdbc
                    .sql("select %s::text, %s from sesame.%s where %2$s is not null"
                            .formatted(column.key(), column.column(), column.table()))
                    .query((row, number) -> new Kept(row.getString(1), row.getBytes(2)))
                    .list()
                    .stream()
                    .filter(kept -> !box.isCurrent(kept.value()))
                    .filter(kept -> renew(column, kept))
                    .count();
            if (renewed > 0) {
                jdbc.sql("vacuum (full) sesame." + column.table()).update();
                LOG.info("Encrypted {} secret(s) of {}.{}", renewed, column.table(), column.column());
            }
        }
    }

    /** Another node may have done it meanwhile, or a person may have changed it: only what was read is replaced. */
    private boolean renew(SecretColumn column, Kept kept) {
        var secret = box.isShut(kept.value())
                ? box.open(column, kept.row(), kept.value())
                : FormerForm.read(column, kept.value(), box.keys());
        return jdbc.sql("update sesame.%s set %s = ? where %s::text = ? and %2$s = ?"
                                .formatted(column.table(), column.column(), column.key()))
                        .params(box.shut(column, kept.row(), secret), kept.row(), kept.value())
                        .update()
                == 1;
    }

    private record Kept(String row, byte[] value) {}
}
