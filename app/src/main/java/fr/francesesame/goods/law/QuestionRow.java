package fr.francesesame.goods.law;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.util.List;
import java.util.Set;

/** What a code leaves open under a formality; {@code yes}, {@code no}: answers that settle it. */
record QuestionRow(FormalityType type, String prefix, MissingFact fact, Set<String> yes, Set<String> no) {

    static QuestionRow of(List<String> cells) {
        return new QuestionRow(
                FormalityType.valueOf(cells.get(0)),
                Cells.code(cells.get(1)),
                MissingFact.valueOf(cells.get(2)),
                words(cells.get(3)),
                words(cells.get(4)));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.split(" "));
    }
}
