package fr.francesesame.appointments.desks;

import java.util.List;

/** What a supervisor settles for a desk: how many seats, what each is called (a quay, a room, a team), and when they are open. */
public record DeskSettings(int seats, List<String> names, List<Hours> hours) {}
