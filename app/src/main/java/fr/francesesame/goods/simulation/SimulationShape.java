package fr.francesesame.goods.simulation;

import com.fasterxml.jackson.databind.JsonMappingException;
import fr.francesesame.goods.simulation.SimulationFaults.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Which field of a request has not the form that it must have. */
final class SimulationShape {

    private static final String SHAPE = "simulation.fault.shape";
    private static final String LINES = "lines";
    private static final int FIELD_OF_LINE = 2;

    private SimulationShape() {}

    static Fault fault(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException mismatch
                        && !mismatch.getPath().isEmpty()
                ? fault(mismatch)
                : new Fault(null, "", "simulation.fault.json");
    }

    /** In {@code lines[0].answers.STATE} the field of the line is {@code answers}. */
    private static Fault fault(JsonMappingException mismatch) {
        var path = mismatch.getPath();
        var inLine = path.size() > FIELD_OF_LINE && named(path.get(0)).equals(LINES);
        return inLine
                ? new Fault(path.get(1).getIndex() + 1, named(path.get(FIELD_OF_LINE)), SHAPE)
                : new Fault(null, named(path.get(0)), SHAPE);
    }

    private static String named(JsonMappingException.Reference first) {
        return first.getFieldName() == null ? "" : first.getFieldName();
    }
}
