package fr.francesesame.goods.simulation;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Which field of a request has not the form that it must have. */
final class SimulationShape {

    private static final String SHAPE = "simulation.fault.shape";

    private SimulationShape() {}

    static Fault fault(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException mismatch
                        && !mismatch.getPath().isEmpty()
                ? fault(mismatch)
                : new Fault(null, "", "simulation.fault.json");
    }

    private static Fault fault(JsonMappingException mismatch) {
        var path = mismatch.getPath();
        var last = path.get(path.size() - 1).getFieldName();
        var inLine = path.size() > 2 && last != null;
        return inLine ? new Fault(path.get(1).getIndex() + 1, last, SHAPE) : new Fault(null, named(path.get(0)), SHAPE);
    }

    private static String named(JsonMappingException.Reference first) {
        return first.getFieldName() == null ? "" : first.getFieldName();
    }
}
