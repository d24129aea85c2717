package fr.francesesame.goods.simulation;

import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a question, for the page to say at each field. */
record FieldFaults(List<Fault> faults) {

    /** {@code line}: number of the goods, from 1, null for a field of the whole question. */
    public List<Fault> at(@Nullable Integer line, String name) {
        return faults.stream()
                .filter(fault ->
                        fault.name().equals(name) && (line == null ? fault.line() == null : line.equals(fault.line())))
                .toList();
    }
}
