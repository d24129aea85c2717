package fr.francesesame.people.companies;

import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.OperatorFigures;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.goods.consignments.NamedParties;
import fr.francesesame.people.companies.CompanySheet.Part;
import fr.francesesame.people.companies.Establishments.Place;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the sheet of a company for one of its people, by the right for « Fiche opérateur ». */
@Component
class CompanySheets {

    private final Scopes scopes;
    private final Establishments establishments;
    private final Mandates mandates;
    private final NamedParties parties;
    private final OperatorFigures figures;

    CompanySheets(
            Scopes scopes,
            Establishments establishments,
            Mandates mandates,
            NamedParties parties,
            OperatorFigures figures) {
        this.scopes = scopes;
        this.establishments = establishments;
        this.mandates = mandates;
        this.parties = parties;
        this.figures = figures;
    }

    CompanySheet of(String username) {
        var scope = scope(username);
        var places = establishments.of(sirets(scope));
        var sirets = places.stream().map(Place::siret).toList();
        var notified = parties.lastNotified(scope.identifiers());
        return new CompanySheet(
                places.stream().map(place -> part(place, scope, notified)).toList(),
                parties.hiddenFrom(establishments.provenNames(sirets)),
                mandates.given(sirets),
                mandates.received(sirets),
                places.isEmpty() ? List.of() : figures.lastYear(scope.identifiers()));
    }

    /** Whether the person may change that establishment's sheet. */
    boolean mends(String username, String siret) {
        return scope(username).acting().contains(siret);
    }

    private Scope scope(String username) {
        return scopes.of(username, OnlineService.SHEET);
    }

    /** An establishment is among one's identifiers by its own number. */
    private static List<String> sirets(Scope scope) {
        return List.copyOf(scope.identifiers());
    }

    private Part part(Place place, Scope scope, Map<String, Instant> notified) {
        return new Part(
                place,
                scope.acting().contains(place.siret()),
                establishments.contacts(place.siret()),
                establishments.keepers(place.siret()),
                last(place, notified));
    }

    private static @Nullable Instant last(Place place, Map<String, Instant> notified) {
        return Stream.of(place.siret(), "FR" + place.siret(), place.eori())
                .filter(Objects::nonNull)
                .map(notified::get)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
