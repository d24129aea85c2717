/** Sign-up, activation by e-mail, and which terms a person accepted when. */
@NullMarked
package fr.francesesame.people.enrolment;

import org.jspecify.annotations.NullMarked;
