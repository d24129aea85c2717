package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What establishments and their people see. */
class CompanySightTest extends CompanySightCase {

    private static final String SECOND = "09123456700021";
    private static final String THIRD = "09123456700039";

    /** Scenario 46. */
    @Test
    void ofThreeEstablishmentsEachSeesItsOwnTheCorrespondentTheGroupAndTheHeadOfficesEoriShowsAsConfigured() {
        town.company(THIRD, "Vergers du Havre - Marseille");
        town.member("second46", SECOND, false);
        town.member("third46", THIRD, false);
        var second = town.formality("FR" + SECOND);
        var third = town.formality("FR" + THIRD);
        var head = town.formality("FR" + HEAD);
        var company = town.formality("FR091234567");

        assertThat(seenBy("second46", second, third, head, company)).containsExactly(second);
        assertThat(seenBy("third46", second, third, head, company)).containsExactly(third);
        assertThat(seenBy("importateur01", second, third, head, company)).containsExactly(head);
        assertThat(seenBy("correspondant01", second, third, head, company))
                .containsExactly(second, third, head, company);

        establishments.share(HEAD, true, "correspondant01");
        assertThat(seenBy("second46", second, third, head, company)).containsExactly(second, head);
        assertThat(seenBy("third46", second, third, head, company)).containsExactly(third, head);
        assertThat(people.operatorsOf(Set.of("FR" + HEAD)))
                .extracting(Person::username)
                .contains("second46", "third46", "importateur01", "correspondant01");
        establishments.share(HEAD, false, "correspondant01");
        assertThat(seenBy("second46", head)).isEmpty();
    }

    @Test
    void nothingIsSeenBeforeTheCertificationNorWithoutTheRightOfTheService() {
        var reference = town.formality("FR" + HEAD);
        town.account("novice", "Nora", "Vice");
        town.jdbc()
                .sql("insert into account_company (username, siret) values ('novice', ?)")
                .param(HEAD)
                .update();
        town.right("novice", HEAD, "ALL", "ACT");
        assertThat(town.sees("novice", reference)).isFalse();
        certify("novice");
        assertThat(town.sees("novice", reference)).isTrue();

        town.withoutRights("novice");
        town.right("novice", HEAD, "APPOINTMENTS", "READ");
        assertThat(town.sees("novice", reference)).isFalse();
        var appointments = scopes.of("novice", OnlineService.APPOINTMENTS);
        assertThat(sight.sees(appointments, new Reference(reference))).isTrue();
        assertThat(sight.mayAct(appointments, new Reference(reference))).isFalse();
        town.right("novice", HEAD, "APPOINTMENTS", "ACT");
        assertThat(sight.mayAct(scopes.of("novice", OnlineService.APPOINTMENTS), new Reference(reference)))
                .isTrue();
        assertThat(people.operatorsOf(Set.of(HEAD)))
                .extracting(Person::username)
                .doesNotContain("novice");
    }

    @Test
    void rightsHoldFromTheirFirstDayToTheirLast() {
        var reference = town.formality("FR" + HEAD);
        town.account("dated", "Dan", "Daté");
        town.jdbc()
                .sql("insert into account_company (username, siret, state) values ('dated', ?, 'CERTIFIED')")
                .param(HEAD)
                .update();
        for (var days : List.of("-9 -1 no", "1 9 no", "0 0 yes", "-5 5 yes")) {
            var parts = days.split(" ");
            town.withoutRights("dated");
            town.jdbc()
                    .sql("insert into access_right (username, siret, service, action, starts_on, ends_on, granted_by)"
                            + " values ('dated', ?, 'TRACKING', 'READ', (now() at time zone 'Europe/Paris')::date + ?,"
                            + " (now() at time zone 'Europe/Paris')::date + ?, 'sesame')")
                    .params(HEAD, Integer.valueOf(parts[0]), Integer.valueOf(parts[1]))
                    .update();
            assertThat(town.sees("dated", reference)).as(days).isEqualTo(parts[2].equals("yes"));
        }
    }

    private void certify(String username) {
        town.jdbc()
                .sql("update account_company set state = 'CERTIFIED' where username = ?")
                .param(username)
                .update();
    }

    private List<String> seenBy(String username, String... references) {
        return java.util.Arrays.stream(references)
                .filter(reference -> town.sees(username, reference))
                .toList();
    }
}
