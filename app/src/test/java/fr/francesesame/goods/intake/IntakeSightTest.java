package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.foundation.accounts.Person;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scope.Habilitation;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what has come in, and by which words it is found. */
class IntakeSightTest {

    private static final String PLANT = "CHEDPP.FR.2026.9100001";

    private static IntakeSlice slice;

    @BeforeAll
    static void start() {
        slice = IntakeSlice.start();
    }

    @AfterAll
    static void stop() {
        slice.close();
    }

    @BeforeEach
    void forget() {
        slice.forgetEverything();
    }

    @ParameterizedTest
    @CsvSource({
        "eori_number,FR 0912 3456 700013,FR09123456700013,false",
        "eori_number,fr09123456700013,FR09123456700013,false",
        "national_registry_number,09123456700013,09123456700013,false",
        "siret,09123456700013,09123456700013,false",
        "eori_number,FR09123456700014,FR09123456700014,true",
        "operator_activity_id,FR09123456700013,FR09123456700013,true",
        "national_registry_number,RS000111,RS000111,true",
    })
    void onlyAnEoriOrASiretGivesSight(String scheme, String number, String own, boolean unidentified) {
        post(ched(PLANT, "1", 8).named(scheme, number));

        assertThat(slice.formality(PLANT)).containsEntry("unidentified", unidentified);
        assertThat(sees(operator(own), PLANT)).isEqualTo(!unidentified);
    }

    @Test
    void agentsSeeWhatTheirServiceControlsAtTheirPosts() {
        post(ched(PLANT, "1", 8));

        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRLEH1"), PLANT)).isTrue();
        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRDKK1"), PLANT)).isFalse();
        assertThat(sees(inspector(ControlService.DGDDI, "FRLEH1"), PLANT)).isFalse();
        assertThat(sees(operator("FR09234567700014"), PLANT)).isFalse();
    }

    @Test
    void anOperatorNamedLaterSeesItThen() {
        post(ched(PLANT, "1", 8).named("", ""));
        assertThat(sees(operator("FR09123456700013"), PLANT)).isFalse();

        post(ched(PLANT, "1", 9));
        assertThat(sees(operator("FR09123456700013"), PLANT)).isTrue();
    }

    @Test
    void itIsFoundByItsNumbersGoodsOriginAndParties() {
        post(ched(PLANT, "1", 8)
                .with("<r:ReferenceSPSReferencedDocument><r:TypeCode>929</r:TypeCode><r:ID>26fr00000000000123"
                        + "</r:ID></r:ReferenceSPSReferencedDocument>"));

        assertThat(slice.jdbc()
                        .sql("select kind || ' ' || term from formality_term order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CONTAINER SESU1234567",
                        "GOODS VITISVINIFERA",
                        "MRN 26FR00000000000123",
                        "ORIGIN PEROU",
                        "PARTY VERGERSDUHAVRE",
                        "REFERENCE " + PLANT.replace(".", ""),
                        "SEAL SL0001");
    }

    @Test
    void aDraftIsNobodysBusinessAndGoesAsItCame() {
        post(ched(PLANT, "47", 8));
        assertThat(sees(inspector(ControlService.SIVEP_PLANT, "FRLEH1"), PLANT)).isFalse();
        assertThat(sees(operator("FR09123456700013"), PLANT)).isFalse();

        post(ched(PLANT, "55", 9));
        assertThat(slice.formality(PLANT)).containsEntry("step", "DRAFT").containsEntry("status", "DELETED");
        assertThat(slice.toldOf(PLANT)).isEmpty();
    }

    @Test
    void aDraftThatIsSubmittedIsOpened() {
        post(ched(PLANT, "47", 8));
        post(ched(PLANT, "1", 9));

        assertThat(slice.formality(PLANT)).containsEntry("step", "RECEIVED");
        assertThat(slice.toldOf(PLANT)).containsExactly("open");
    }

    private static ChedXml ched(String reference, String status, int hour) {
        return ChedXml.of(reference, status, "2026-11-20T%02d:00:00.000+01:00".formatted(hour));
    }

    private static Answer post(ChedXml message) {
        return slice.post(message.xml());
    }

    private static boolean sees(Scope scope, String reference) {
        return slice.sight().sees(scope, new Reference(reference));
    }

    private static Scope operator(String identifier) {
        return new Scope("operator", Person.Kind.OPERATOR, Set.of(identifier), Set.of());
    }

    private static Scope inspector(ControlService service, String post) {
        return new Scope(
                "inspector", Person.Kind.INSPECTOR, Set.of(), Set.of(new Habilitation(service, new BorderPost(post))));
    }
}
