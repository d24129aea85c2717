/** The book of appointments at the posts: slots, bookings, the operator's pages. */
@NullMarked
package fr.francesesame.appointments.booking;

import org.jspecify.annotations.NullMarked;
