/** « Suivi en temps réel »: the list of formalities, the dossier page and the read side of the programs' interface. */
@NullMarked
package fr.francesesame.portal.tracking;

import org.jspecify.annotations.NullMarked;
