/** Delegates of the e-mails of accounts. */
@NullMarked
package fr.francesesame.processes.letter;

import org.jspecify.annotations.NullMarked;
