/** « Dossier d'import numérique »: the formalities and documents of a consignment, seen, joined and taken together. */
@ApplicationModule(
        allowedDependencies = {
            "appointments.book",
            "appointments.calendar",
            "foundation.accounts",
            "foundation.audit",
            "foundation.platform",
            "foundation.uploads",
            "goods.checks",
            "goods.consignments",
            "goods.intake",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
