package fr.francesesame.simulation;

import java.util.List;

/** What is wrong with a request: each fault names its field and the key of its sentence. */
class SimulationFaults extends Exception {

    private final List<Fault> faults;

    SimulationFaults(List<Fault> faults) {
        super("the request is not complete");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }

    record Fault(String field, String sentence) {}
}
