/** The dossier of a formality: content by version, parties, timeline, where it stands, and the pages that show it. */
@NullMarked
package fr.francesesame.goods.consignments;

import org.jspecify.annotations.NullMarked;
