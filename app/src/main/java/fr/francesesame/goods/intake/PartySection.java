package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate.Party;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party of the consignment; one that has several numbers is written down once for each. */
final class PartySection {

    private static final Map<String, String> ROLES = Map.of(
            "ConsignorSPSParty", "CZ",
            "ConsigneeSPSParty", "CN",
            "DeliverySPSParty", "DP",
            "CustomsTransitAgentSPSParty", "CB");

    private PartySection() {}

    static List<Party> parties(Element section) {
        var numbered = section.all("ID")
                .filter(id -> id.text() != null)
                .map(id -> party(section, id.attribute("schemeID"), id.text()))
                .toList();
        var named = section.text("Name") != null;
        return numbered.isEmpty() && named ? List.of(party(section, null, null)) : numbered;
    }

    private static Party party(Element section, @Nullable String scheme, @Nullable String identifier) {
        var role = section.text("RoleCode");
        var country = section.child("SpecifiedSPSAddress")
                .map(address -> address.text("CountryID"))
                .orElse(null);
        return new Party(
                role == null ? ROLES.get(section.name()) : role, scheme, identifier, section.text("Name"), country);
    }
}
