/** Formalities and accounts suspended or ended for false or outdated declarations: reasoned, notified, reversible, in the audit. */
@NullMarked
package fr.francesesame.people.suspensions;

import org.jspecify.annotations.NullMarked;
