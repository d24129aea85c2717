package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate.Line;
import fr.francesesame.goods.consignments.Certificate.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Goods lines are told apart by their numbers: one whose number is taken, or is none, gets the next that is free, and it is said. */
final class LineNumbers {

    private LineNumbers() {}

    static List<Line> distinct(List<Line> lines, List<Remark> remarks) {
        var taken = new HashSet<Integer>();
        var next = lines.stream().mapToInt(Line::number).max().orElse(0);
        var told = new ArrayList<Line>();
        for (var line : lines) {
            if (line.number() > 0 && taken.add(line.number())) {
                told.add(line);
            } else {
                next++;
                remarks.add(Remark.of("renumbered", String.valueOf(line.number()), String.valueOf(next)));
                told.add(line.numbered(next));
            }
        }
        return List.copyOf(told);
    }
}
