package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** What forwarders see and do for others. */
class MandatedSightTest extends CompanySightCase {

    private static final String FORWARDER = "09456789800013";

    /** Scenario 47. */
    @Test
    void forwarderInTheChedBooksAndAnswersTheImporterSeesTheSameFileAndAThirdForwarderNothing() {
        var reference = town.formality("FR" + HEAD, "FR" + FORWARDER);
        assertThat(town.sees("transitaire01", reference)).isTrue();
        assertThat(town.sees("importateur01", reference)).isTrue();
        assertThat(sight.mayAct(scopes.of("transitaire01", OnlineService.APPOINTMENTS), new Reference(reference)))
                .isTrue();
        assertThat(people.operatorsOf(sight.identifiersOf(new Reference(reference))))
                .extracting(Person::username)
                .contains("transitaire01", "importateur01")
                .doesNotHaveDuplicates();
        assertThat(town.sees("importateur02", reference)).isFalse();
        for (var page : List.of("/dossiers/", "/suivi/lignes/", "/api/v1/formalities/")) {
            var answer = town.status("importateur02", page + reference);
            assertThat(answer)
                    .isEqualTo(
                            page.startsWith("/api")
                                    ? 404
                                    : town.status("importateur02", page + "CHEDPP.FR.2026.9999999"));
        }
    }

    @Test
    void mandateWidensSightToItsFormalitiesAndDaysAndWhatIsDoneUnderItSaysSo() {
        var reference = town.formality("FR" + HEAD);
        town.right("transitaire01", FORWARDER, "MANAGEMENT", "ACT");
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_P), 0, 9);
        accept();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_PP), 1, 9);
        accept();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        give(Set.of(FormalityType.CHED_PP, FormalityType.COI), 0, 9);
        assertThat(town.sees("transitaire01", reference)).isFalse();
        var mandate = accept();
        assertThat(town.sees("transitaire01", reference)).isTrue();
        assertThat(people.mandatedFor(Set.of("FR" + HEAD), FormalityType.CHED_PP))
                .extracting(Person::username)
                .containsExactlyInAnyOrder("transitaire01", "correspondant02");

        act(reference, "transitaire01");
        act(reference, "importateur01");
        var dossier = town.call(
                "importateur01", HttpMethod.GET, "/api/v1/formalities/" + reference, "", MediaType.APPLICATION_JSON);
        assertThat(dossier.split("sous le mandat n° " + mandate, -1)).hasSize(2);

        assertThat(auditedUnder("transitaire01", reference)).isEqualTo(String.valueOf(mandate));
        assertThat(auditedUnder("importateur01", reference)).isNull();
        assertThat(auditedUnder("sivepphyto01", reference)).isNull();
        assertThat(auditedUnder("transitaire01", town.formality("FR" + FORWARDER)))
                .isNull();

        assertThat(mandates.end(mandate, List.of("09234567700014"), "importateur02"))
                .isFalse();
        assertThat(mandates.end(mandate, List.of(HEAD), "correspondant01")).isTrue();
        assertThat(town.sees("transitaire01", reference)).isFalse();
        for (var manager : List.of("correspondant01", "transitaire01")) {
            assertThat(toldOf(mandate, manager))
                    .as(manager)
                    .containsExactlyInAnyOrder("MANDATE_GIVEN", "MANDATE_ACCEPTED", "MANDATE_ENDED");
        }
        assertThat(toldOf(mandate, "importateur01")).isEmpty();
    }

    private List<String> toldOf(long mandate, String username) {
        return town.jdbc()
                .sql("select kind from account_letter where address = (select email from account where username = ?)"
                        + " and subject = ?")
                .params(username, "n° " + mandate + ", de Vergers du Havre à Transit Atlantique,")
                .query(String.class)
                .list();
    }

    /** What the line of the audit says that this person's act leaves. */
    private @Nullable String auditedUnder(String who, String reference) {
        audit.record(Act.of("CALLED").by(who).on(Act.Kind.FORMALITY, reference));
        return town.jdbc()
                .sql("select mandate from audit_line where subject = ? order by id desc limit 1")
                .param(reference)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
    }

    private void act(String reference, String who) {
        transaction.executeWithoutResult(
                status -> timeline.add(new Reference(reference), "appointment.chosen", Map.of("bcp", "FRLEH1"), who));
    }

    private void give(Set<FormalityType> types, int from, int until) {
        var today = LocalDate.now(Rights.PARIS);
        mandates.give(HEAD, FORWARDER, types, today.plusDays(from), today.plusDays(until), "correspondant01");
    }

    private long accept() {
        var newest = mandates.received(List.of(FORWARDER)).get(0).id();
        assertThat(mandates.answer(newest, List.of(HEAD), true, "correspondant01"))
                .isFalse();
        assertThat(mandates.answer(newest, List.of(FORWARDER), true, "transitaire01"))
                .isTrue();
        assertThat(mandates.answer(newest, List.of(FORWARDER), true, "transitaire01"))
                .isFalse();
        return newest;
    }
}
