package fr.francesesame.goods.intake;

import fr.francesesame.goods.intake.RegisterAnswer.Point;
import fr.francesesame.processes.ports.PartnerFault;
import java.util.List;

/** The register does not take this very decision; what it says of its fields goes with it. */
class DecisionRefused extends PartnerFault {

    private final transient List<Point> points;

    DecisionRefused(String sentence, List<Point> points) {
        super(sentence, false, null);
        this.points = points;
    }

    List<Point> points() {
        return points;
    }
}
