package fr.francesesame.goods.simulation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * {@code line}: number of the goods, from 1, null where the fault is of the whole question; {@code arguments} of the sentence;
     * {@code choices}: what may have been meant.
     */
    record Fault(@Nullable Integer line, String name, String sentence, List<String> arguments, List<Choice> choices) {

        Fault(@Nullable Integer line, String name, String sentence) {
            this(line, name, sentence, List.of(), List.of());
        }

        /** As JSON names it: {@code lines[0].cn}. */
        public String field() {
            return line == null ? name : "lines[" + (line - 1) + "]." + name;
        }
    }

    /** What can be put instead, and what it is called in French. */
    @Schema(name = "SimulationChoice")
    record Choice(String value, String label) {}
}
