package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Writing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers under which companies keep formalities in their own books: each sees, changes and finds its own. */
@Component
class OwnReferences {

    static final int LONGEST = 60;

    private final JdbcClient jdbc;

    OwnReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing written takes it away. The account sees the formality and belongs to a company. */
    @Transactional
    public void keep(Scope scope, Reference reference, String words) {
        jdbc.sql("delete from own_reference where reference = :reference and identifier = any(:own)")
                .param("reference", reference.value())
                .param("own", scope.identifiers().toArray(String[]::new))
                .update();
        if (!Writing.isBlank(words)) {
            jdbc.sql("insert into own_reference values (:reference, :identifier, :words, :sought, :person)"
                            + " on conflict (reference, identifier) do update set words = excluded.words, sought = excluded.sought,"
                            + " changed_by = excluded.changed_by, changed_at = now()")
                    .param("reference", reference.value())
                    .param("identifier", identifier(scope, reference))
                    .param("words", words.strip())
                    .param("sought", Writing.sought(words))
                    .param("person", scope.username())
                    .update();
        }
    }

    /** The company's number that the formality names, else its first one: colleagues share it. */
    private String identifier(Scope scope, Reference reference) {
        return jdbc.sql("select identifier from formality_party where reference = :reference and identifier = any(:own)"
                        + " order by position limit 1")
                .param("reference", reference.value())
                .param("own", scope.identifiers().toArray(String[]::new))
                .query(String.class)
                .optional()
                .orElseGet(
                        () -> scope.identifiers().stream().sorted().findFirst().orElseThrow());
    }
}
