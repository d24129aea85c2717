package fr.francesesame.appointments.booking;

import java.util.List;

/** A container as its driver recognises it: its number, and its seals where they are known. */
record ShownContainer(String number, List<String> seals) {}
