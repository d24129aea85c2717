/** The dossier of a formality: content by version, parties, timeline, where it stands, and the pages that show it. */
@ApplicationModule(allowedDependencies = {"foundation.accounts", "foundation.platform"})
@NullMarked
package fr.francesesame.goods.consignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
