package fr.francesesame.people.companies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the number of a company, as typed. */
class CodeEntryTest {

    @ParameterizedTest
    @CsvSource({
        "siret, '', 09123456700013,",
        "siret, '', 091 234 567 00013,",
        "siret, '', 35600000000048,",
        "siret, '', 35600000049837,",
        "siret, '', 35600000000011, companies.fault.siret",
        "siret, '', 09123456700014, companies.fault.siret",
        "siret, '', 0912345670001, companies.fault.fourteen",
        "siret, '', abc, companies.fault.fourteen",
        "siret, '', '', companies.fault.fourteen",
        "autre, EORI, DE123456789,",
        "autre, EORI, de 123 456 789,",
        "autre, EORI, FR09123456700013, companies.fault.frenchEori",
        "autre, EORI, 12, companies.fault.eori",
        "autre, OTHER, NL-861.22,",
        "autre, OTHER, <b>, companies.fault.other"
    })
    void aWrongNumberIsToldFromARightOne(String avec, String type, String number, String fault) {
        assertThat(CodeEntry.of(avec, type, number, "").fault().orElse(null)).isEqualTo(fault);
    }
}
