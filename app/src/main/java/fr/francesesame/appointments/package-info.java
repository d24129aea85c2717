/** Who is received where and when: times at the posts, bookings, waiting, planning. */
package fr.francesesame.appointments;
