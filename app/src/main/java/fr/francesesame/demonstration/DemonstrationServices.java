package fr.francesesame.demonstration;

import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A tobacconist whose account is old enough for GIMT, and a first piece of news. */
@Component
@Profile("demonstration")
class DemonstrationServices {

    private static final String TITLE = "Bienvenue dans Sésame";
    private static final String BODY =
            "Suivez vos formalités, prenez vos rendez-vous et gérez les droits de vos collègues depuis cet espace.";

    private final JdbcClient jdbc;

    DemonstrationServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put() {
        DemonstrationData.read("outlets.csv").forEach(this::outlet);
        jdbc.sql("insert into service_news (title, body, published_by) select ?, ?, 'adminsesame01'"
                        + " where not exists (select 1 from service_news)")
                .params(TITLE, BODY)
                .update();
    }

    private void outlet(CSVRecord row) {
        var isNew = jdbc.sql(
                        "insert into tobacco_outlet (number, siret, sign, address, category, holder, holder_since, supplier)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(row.get("number"))
                .param(row.get("siret"))
                .param(row.get("sign"))
                .param(row.get("address"))
                .param(row.get("category"))
                .param(row.get("holder"))
                .param(LocalDate.parse(row.get("holder_since")))
                .param(row.get("supplier"))
                .update();
        if (isNew > 0) {
            declare(row);
        }
    }

    private void declare(CSVRecord row) {
        jdbc.sql("insert into declared_address (service, siret, email) values ('GIMT', ?, ?) on conflict do nothing")
                .params(row.get("siret"), row.get("email"))
                .update();
        jdbc.sql("update account_company set attached_at = now() - interval '12 days' where siret = ?")
                .param(row.get("siret"))
                .update();
    }
}
