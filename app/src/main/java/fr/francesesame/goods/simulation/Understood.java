package fr.francesesame.goods.simulation;

import io.swagger.v3.oas.annotations.media.Schema;

/** What was read of a goods line: its code, as the nomenclature prints it, what the nomenclature calls it, and the country in French. */
@Schema(name = "SimulationGoods")
record Understood(int line, String cn, String printed, String name, String origin, String country) {}
