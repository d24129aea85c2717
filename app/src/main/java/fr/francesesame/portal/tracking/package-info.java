/** « Suivi en temps réel »: the list of formalities, the dossier page and the read side of the programs' interface. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.competence",
            "foundation.accounts",
            "foundation.platform",
            "foundation.posts",
            "foundation.uploads",
            "goods.checks",
            "goods.consignments",
            "goods.customs",
            "notices.notifications",
            "portal.forecasts"
        })
@NullMarked
package fr.francesesame.portal.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
