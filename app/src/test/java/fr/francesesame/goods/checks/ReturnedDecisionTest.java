package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.SignedIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scenario 67: a decision that the register refuses comes back to the inspector. */
class ReturnedDecisionTest extends RefusedGoodsCase {

    /** What the register refuses is mended; what is taken back stays, and says so. */
    @Test
    void aRefusalThatTheRegisterDoesNotTakeIsTakenBackAndDecidedAnew() throws Exception {
        var reference = "CHEDPP.FR.2026.0000387";
        var page = "/dossiers/" + reference;
        var urgent = new HashMap<>(DRAFT);
        urgent.putAll(Map.of("urgent", "YES", "urgencyReason", "Mouche vivante."));
        var inspector = untilDraft(reference);
        registerForgets(reference);
        inspector.complete(inspector.one("userTask_draftRefusal", of(reference)), urgent);
        awaitStep(reference, "DECISION_RETURNED");
        var importer = SignedIn.as(port, "importateur01");
        assertThat(importer.page(page))
                .contains(
                        "Décision à reprendre",
                        "que le registre n’a pas prise",
                        "Refus décidé, que le registre n’a pas pris")
                .doesNotContain("Lot refusé", "Recours contentieux", "dès que le registre l’a enregistrée");

        var mend = inspector.one("userTask_takeUpDecision", of(reference));
        assertThat(inspector.open(mend)).contains("Référence inconnue du registre.", "Aucun certificat ne porte cette");
        inspector.complete(mend, Map.of("next", "REFUSE", "reason", "Mesure à revoir."));
        assertThat(importer.page(page))
                .contains("Décision retirée", "Mesure à revoir.", "retirée pour statuer à nouveau");
        registerRemembers(reference);
        urgent.put("measure", "REDISPATCHING");
        inspector.complete(inspector.one("userTask_draftRefusal", of(reference)), urgent);
        awaitStep(reference, "MEASURE");
        var json = new Caller(http, "importateur01")
                .get("/api/v1/formalities/" + reference)
                .getBody();
        assertThat(JsonPath.<List<String>>read(json, "$.refusals[*].state")).containsExactly("ORDERED", "TAKEN_BACK");
        assertThat(text(bytes("importateur01", JsonPath.read(json, "$.refusals[1].pdf"))))
                .contains("Décision retirée", "ne vaut plus")
                .doesNotContain("Recours contentieux");
    }

    private void registerForgets(String reference) {
        jdbc.sql("update ched_message set reference = 'X' || reference where reference = ?")
                .param(reference)
                .update();
    }

    private void registerRemembers(String reference) {
        jdbc.sql("update ched_message set reference = ? where reference = 'X' || ?")
                .params(reference, reference)
                .update();
    }
}
