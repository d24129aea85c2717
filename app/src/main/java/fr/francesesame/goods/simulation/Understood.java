package fr.francesesame.goods.simulation;

/** What was read of a goods line: its code, as the nomenclature prints it, what the nomenclature calls it, and the country in French. */
record Understood(int line, String cn, String printed, String name, String origin, String country) {}
