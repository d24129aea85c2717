package fr.francesesame.demonstration;

import fr.francesesame.foundation.accounts.Accounts;
import fr.francesesame.foundation.accounts.NewAccount;
import fr.francesesame.foundation.accounts.Person.Kind;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies and accounts of the demonstration, there before the first page is served; what is there already stays as it is. */
@Component
@Profile("demonstration")
class DemonstrationAccounts implements SmartInitializingSingleton {

    static final String PASSWORD = "Sesame-2026-Demo!";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final DemonstrationServices services;
    private final TransactionTemplate transaction;

    DemonstrationAccounts(
            JdbcClient jdbc,
            Accounts accounts,
            PasswordEncoder passwords,
            DemonstrationServices services,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.services = services;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            DemonstrationData.read("companies.csv").forEach(this::company);
            var hash = passwords.encode(PASSWORD);
            DemonstrationData.read("accounts.csv").forEach(row -> account(row, hash));
            services.put();
        });
    }

    private void company(CSVRecord row) {
        jdbc.sql("insert into company (siret, name, eori, description) values (?, ?, ?, ?) on conflict do nothing")
                .param(row.get("siret"))
                .param(row.get("name"))
                .param(orNull(row.get("eori")))
                .param(row.get("description"))
                .update();
    }

    /** One hash for all, as they share one password: hashing is slow on purpose. */
    private void account(CSVRecord row, String hash) {
        accounts.open(NewAccount.of(
                        row.get("username"),
                        Kind.valueOf(row.get("kind")),
                        row.get("first_name"),
                        row.get("last_name"),
                        hash)
                .reachedAt(orNull(row.get("email")), orNull(row.get("mobile"))));
        words(row.get("scopes")).forEach(scope -> jdbc.sql(
                        "insert into machine_scope (username, scope) values (?, ?) on conflict do nothing")
                .params(row.get("username"), scope)
                .update());
        attach(row);
        words(row.get("services"))
                .forEach(service -> words(row.get("posts")).forEach(post -> habilitate(row, service, post)));
    }

    private void attach(CSVRecord row) {
        words(row.get("siret")).forEach(siret -> certify(row, siret));
    }

    /** With every right, as if his company's manager had given them. */
    private void certify(CSVRecord row, String siret) {
        var isNew = jdbc.sql("insert into account_company (username, siret, correspondent, state, decided_at)"
                        + " values (:username, :siret, :correspondent, 'CERTIFIED', now()) on conflict do nothing")
                .param("username", row.get("username"))
                .param("siret", siret)
                .param("correspondent", Boolean.valueOf(row.get("correspondent")))
                .update();
        if (isNew > 0) {
            entitle(row, siret, "ALL");
            if (Boolean.parseBoolean(row.get("correspondent"))) {
                entitle(row, siret, "MANAGEMENT");
            }
        }
    }

    private void entitle(CSVRecord row, String siret, String service) {
        jdbc.sql("insert into access_right (username, siret, service, action, starts_on, granted_by)"
                        + " values (?, ?, ?, 'ACT', current_date, 'sesame')")
                .params(row.get("username"), siret, service)
                .update();
    }

    private void habilitate(CSVRecord row, String service, String post) {
        var function = row.get("kind").equals("SUPERVISOR") ? "SUPERVISION" : "CONTROL";
        jdbc.sql("insert into account_post (username, service, bcp, function) values (?, ?, ?, ?) on conflict"
                        + " do nothing")
                .params(List.of(row.get("username"), service, post, function))
                .update();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isBlank()).toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
