/** The personal space: online services by use and state, how a company joins one, news, and what GIMT shows. */
@NullMarked
package fr.francesesame.people.services;

import org.jspecify.annotations.NullMarked;
