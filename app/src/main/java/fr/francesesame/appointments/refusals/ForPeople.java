package fr.francesesame.appointments.refusals;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a controller of the wing whose refusals are read by people, on a page. */
@Target(TYPE)
@Retention(RUNTIME)
public @interface ForPeople {}
