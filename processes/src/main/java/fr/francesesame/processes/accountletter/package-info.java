/** The e-mails of accounts. */
@NullMarked
package fr.francesesame.processes.accountletter;

import org.jspecify.annotations.NullMarked;
