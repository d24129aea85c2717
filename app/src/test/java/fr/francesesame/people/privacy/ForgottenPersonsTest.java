package fr.francesesame.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.francesesame.Guest;
import fr.francesesame.Tasks;
import fr.francesesame.terms.Reference;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever leaves, or never comes back, is forgotten, and the company carries on. */
class ForgottenPersonsTest extends PersonRightsCase {

    private static final List<String> FILES = List.of("CHEDPP.FR.2026.0009901", "CHEDPP.FR.2026.0009902");

    /** Scenario 48. */
    @Test
    void whoLeavesWhileTwoFilesAreOpenIsForgottenAndHisColleagueCarriesOn() {
        FILES.forEach(
                file -> Guest.notifyMangoes(port, file, OffsetDateTime.now().minusDays(5)));
        var officer = Tasks.of(http, "sivepphyto02");
        FILES.forEach(file -> officer.one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", file)));
        var booking =
                transaction.execute(status -> appointments.request(new Reference(FILES.get(0)), "PLANT_HEALTH", 30));
        var leaving = Guest.signedIn(port, "importateur01");
        leaving.get("/suivi?q=mangues");
        leaving.post("/dossiers/" + FILES.get(0) + "/preuves", Map.of("motif", "Copie avant départ"));
        assertThat(leaving.post("/compte/donnees/demandes", Map.of("droit", "ERASURE", "texte", "Je pars."))
                        .body())
                .contains("Votre demande est transmise");

        assertThat(officer.waiting(ANSWER, Map.of())).isEmpty();
        var protection = Tasks.of(http, "douaneagent01");
        var task = protection.one(ANSWER, Map.of());
        assertThat(protection.open(task))
                .contains("importateur01", "article 17")
                .doesNotContain("??");
        await().atMost(Duration.ofSeconds(30)).until(() -> mailed("sivep.sdeigir.dgal@agriculture.gouv.fr"));
        protection.complete(task, Map.of("answer", "GRANTED", "text", "Fait.", "channel", "EMAIL"));
        await().atMost(Duration.ofSeconds(60)).until(() -> exists("importateur01") == 0);

        assertThat(mailed("camille.lefort@vergersduhavre.example")).isTrue();
        assertThat(wherever("importateur01")).isEmpty();
        assertThat(wherever("camille.lefort@vergersduhavre.example")).isEmpty();
        assertThat(leaving.get("/suivi").uri().getPath()).isNotEqualTo("/suivi");
        assertThat(jdbc.sql("select p.username from audit_line l join audit_person p on p.no = l.person"
                                + " where l.subject = ? and l.action = 'EVIDENCE_ASKED'")
                        .param(FILES.get(0))
                        .query(String.class)
                        .single())
                .startsWith("ancien-");
        var colleague = Guest.signedIn(port, "correspondant01");
        FILES.forEach(file ->
                assertThat(colleague.get("/dossiers/" + file).statusCode()).isEqualTo(200));
        assertThat(colleague.get("/rendez-vous/" + booking.id()).statusCode()).isEqualTo(200);
        FILES.forEach(file -> officer.one("userTask_checkDocuments", Map.of("processInstanceBusinessKey", file)));
    }

    /** Scenario 49. */
    @Test
    void anAccountOfTwoYearsWithoutSignInGoesAfterTwoNotices() {
        signedInLast("transitaire01", "2 years -50 days");
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(1);
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(1);
        signedInLast("transitaire01", "2 years -10 days");
        inactive.everyNight();
        assertThat(noticesTo("thomas.guerin@transitatlantique.example")).isEqualTo(2);
        signedInLast("transitaire01", "2 years 1 day");
        inactive.everyNight();
        assertThat(exists("transitaire01")).as("the last notice is too fresh").isEqualTo(1);
        jdbc.sql("update last_sign_in set warned_again_at = now() - interval '8 days' where username = 'transitaire01'")
                .update();
        inactive.everyNight();
        assertThat(exists("transitaire01")).isZero();
        assertThat(wherever("transitaire01")).isEmpty();
    }

    private void signedInLast(String username, String ago) {
        jdbc.sql("insert into last_sign_in (username, at) values (?, now() - ?::interval)"
                        + " on conflict (username) do update set at = excluded.at")
                .params(username, ago)
                .update();
    }

    private int exists(String username) {
        return jdbc.sql("select count(*) from account where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    /** Every column of the database that still holds these words. */
    private List<String> wherever(String words) {
        return jdbc
                .sql(
                        """
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                          join information_schema.tables using (table_schema, table_name)
                        where table_schema in ('sesame', 'public') and table_type = 'BASE TABLE'
                          and data_type in ('text', 'character varying', 'jsonb')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(column -> holds(column, words))
                .toList();
    }

    private boolean holds(String column, String words) {
        var at = column.lastIndexOf('.');
        return jdbc.sql("select count(*) from " + column.substring(0, at) + " where " + column.substring(at + 1)
                                + "::text like '%' || ? || '%'")
                        .param(words)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean mailed(String address) {
        return noticesTo(address) > 0;
    }

    private long noticesTo(String address) {
        return Arrays.stream(mails.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.contains("To: " + address) && !mail.contains("multipart"))
                .count();
    }
}
