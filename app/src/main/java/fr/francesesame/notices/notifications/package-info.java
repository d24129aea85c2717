/** Told of milestones; reaches people in the application, by e-mail and by SMS, by their preferences. */
@NullMarked
package fr.francesesame.notices.notifications;

import org.jspecify.annotations.NullMarked;
