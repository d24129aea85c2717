package fr.francesesame.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.decisions.DocumentsToBring.Document;
import fr.francesesame.terms.DocumentKind;
import fr.francesesame.terms.FormalityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every formality has its papers, with the code of each in the customs declaration. */
class DocumentRowsTest {

    @ParameterizedTest
    @CsvSource({"CHED_A, C640", "CHED_P, N853", "CHED_PP, C085;N851", "CHED_D, C678", "COI, C644", "CONFORMITY, N002"})
    void everyFormalityHasItsPapers(FormalityType type, String codes) {
        var decided = Tables.get(DocumentsToBring.class).of(type);
        decided.explanation().rules().forEach(rule -> Seen.note(DocumentsToBring.TABLE, rule));
        assertThat(decided.outcome())
                .extracting(Document::customsCode)
                .contains(codes.split(";"))
                .contains("N380", "N271");
        assertThat(decided.outcome())
                .extracting(Document::kind)
                .contains(
                        DocumentKind.NOTIFICATION,
                        DocumentKind.INVOICE,
                        DocumentKind.TRANSPORT_DOCUMENT,
                        DocumentKind.PACKING_LIST)
                .doesNotHaveDuplicates();
        assertThat(decided.outcome()).allSatisfy(document -> assertThat(document.fromMemory())
                .isEqualTo(!document.customsCode().isEmpty()));
    }
}
