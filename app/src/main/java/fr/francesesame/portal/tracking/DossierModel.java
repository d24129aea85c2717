package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.appointments.competence.OtherPosts;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.goods.customs.CustomsSheet;
import fr.francesesame.notices.notifications.DeliverySheet;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a dossier shows beside the dossier itself, gathered once it is known that the account sees it. */
@Component
class DossierModel {

    private final DossierParts parts;
    private final OtherPosts otherPosts;
    private final DeliverySheet deliveries;
    private final ResemblingNumbers resembling;
    private final CustomsSheet customs;

    DossierModel(
            DossierParts parts,
            OtherPosts otherPosts,
            DeliverySheet deliveries,
            ResemblingNumbers resembling,
            CustomsSheet customs) {
        this.parts = parts;
        this.otherPosts = otherPosts;
        this.deliveries = deliveries;
        this.resembling = resembling;
        this.customs = customs;
    }

    void fill(Scope scope, Dossier dossier, Model model) {
        var reference = new Reference(dossier.row().reference());
        model.addAttribute(
                "misplaced",
                otherPosts.misplaced(dossier.appointments().stream()
                        .map(AppointmentSheet.Line::id)
                        .toList()));
        model.addAttribute("agent", scope.isAgent());
        var shown = parts.of(scope, reference);
        model.addAttribute("parts", shown.parts());
        model.addAttribute("asks", shown.asks());
        model.addAttribute("writable", shown.writable());
        model.addAttribute("resembling", resembling.of(scope, reference));
        model.addAttribute("deliveries", scope.isAgent() ? deliveries.of(reference) : List.of());
        model.addAttribute("customs", customs.of(reference));
    }
}
