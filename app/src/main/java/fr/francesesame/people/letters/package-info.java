/**
 * E-mails that accounts live by (activation, forgotten password, changed address…) and the single-use links in them. Posted in
 * the transaction of what they tell, carried by the engine: a mail server that is down loses none.
 */
@ApplicationModule(allowedDependencies = {"notices.notifications", "portal.assistance"})
@NullMarked
package fr.francesesame.people.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
