/** An account is suspended and reinstated. */
@NullMarked
package fr.francesesame.processes.accountsuspension;

import org.jspecify.annotations.NullMarked;
