package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyCode.Scheme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The companies we know: our own register, asked before any other. What an applicant merely stated is no answer. */
@Component
class Companies implements CompanyDirectory {

    private final JdbcClient jdbc;

    Companies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Answer look(CompanyCode code) {
        return jdbc.sql("select name, address from company where siret = ? and scheme = ? and source <> 'STATED'")
                .params(code.number(), code.scheme().name())
                .query((row, n) -> new Answer(
                        Outcome.FOUND, new Establishment(code, row.getString("name"), row.getString("address"))))
                .optional()
                .orElse(Answer.SILENT);
    }

    /** Keeps what a register tells; what is there already stays. */
    void keep(Establishment told) {
        insert(told, "DIRECTORY");
        jdbc.sql("update company set name = ?, address = ?, source = 'DIRECTORY' where siret = ? and source = 'STATED'")
                .params(told.name(), told.address(), told.code().number())
                .update();
    }

    /** Keeps a name that only its applicant knows. */
    void state(CompanyCode code, String name) {
        insert(new Establishment(code, name, null), "STATED");
    }

    /** An official has looked at the name. */
    void certified(String siret, String name) {
        jdbc.sql("update company set name = ?, source = 'CERTIFIED' where siret = ? and source = 'STATED'")
                .params(name, siret)
                .update();
    }

    private void insert(Establishment told, String source) {
        var code = told.code();
        jdbc.sql("insert into company (siret, scheme, name, address, eori, source) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        code.number(),
                        code.scheme().name(),
                        told.name(),
                        told.address(),
                        code.scheme() == Scheme.EORI ? code.number() : null,
                        source)
                .update();
    }
}
