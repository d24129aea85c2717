package fr.francesesame.appointments.booking;

import java.util.List;

/** What a supervisor settles for a desk: how many seats, what each is called (a quay, a room, a team), and when they are open. */
record DeskSettings(int seats, List<String> names, List<Hours> hours) {}
