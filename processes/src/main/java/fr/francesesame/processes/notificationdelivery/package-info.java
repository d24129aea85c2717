/** One notice by SMS or e-mail, with a second channel where the first fails. */
@NullMarked
package fr.francesesame.processes.notificationdelivery;

import org.jspecify.annotations.NullMarked;
