package fr.francesesame.decisions;

import java.util.Arrays;
import java.util.Map;

/** Table « envois auxquels une prévision compare »: which past consignments are enough, and near enough, to foresee a release from. */
public class ForecastGroup {

    static final String TABLE = "forecastGroup";

    private final DecisionTable tables;

    public ForecastGroup(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Group> of(Cases cases) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "atPost", cases.atPost(),
                        "sameChecks", cases.sameChecks(),
                        "sameType", cases.sameType()));
        return new Decided<>(Group.of(answer.row().text("group")), answer.explanation());
    }

    /** How many consignments were released from the same step, the group growing wider: of the post, of all posts, of whatever checks. */
    public record Cases(int atPost, int sameChecks, int sameType) {}

    /** The consignments that are compared with, and how the table calls them. */
    public enum Group {
        SAME_POST("même poste et mêmes contrôles"),
        SAME_CHECKS("mêmes contrôles dans tous les postes"),
        SAME_TYPE("même formalité dans tous les postes"),
        NONE("aucun");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        static Group of(String words) {
            return Arrays.stream(values())
                    .filter(group -> group.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new UndecidedException("no group of consignments: " + words));
        }
    }
}
