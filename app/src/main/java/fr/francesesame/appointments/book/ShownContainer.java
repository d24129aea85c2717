package fr.francesesame.appointments.book;

import java.util.List;

/** A container as its driver recognises it: its number, and its seals where they are known. */
public record ShownContainer(String number, List<String> seals) {}
