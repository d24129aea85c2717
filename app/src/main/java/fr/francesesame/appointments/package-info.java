/** The book of appointments at the posts: slots, bookings, the operator's pages. */
@NullMarked
package fr.francesesame.appointments;

import org.jspecify.annotations.NullMarked;
