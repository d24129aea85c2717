package fr.francesesame.decisions;

import fr.francesesame.decisions.Notices.Notice;
import fr.francesesame.terms.CnCode;
import fr.francesesame.terms.MissingFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables « code hors de la nomenclature »: what is said of a code that is not in the nomenclature of the year, and what still holds of it. */
public class NomenclatureNotices {

    static final String TABLE = "nomenclatureNotices";
    static final String UNSURE = "unsureNotices";

    private static final String NOTHING = "NONE";
    private static final int MOST_NAMED = 8;

    private final DecisionTable tables;

    public NomenclatureNotices(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Notice> of(CodeStanding standing) {
        var answer = tables.ask(
                TABLE,
                Map.of(
                        "standing",
                        standing.kind().name(),
                        "yearLoaded",
                        standing.isYearLoaded(),
                        "successors",
                        !standing.after().isEmpty(),
                        "neighbours",
                        !standing.near().isEmpty()));
        var row = answer.row();
        return new Decided<>(new Notice(row.text("code"), filled(row.text("text"), standing)), answer.explanation());
    }

    /** Whether a notice about the beginning of a code holds whatever the right code is; {@code aboutFormality}: it leaves one open or shuts it. */
    public Decided<Boolean> holds(String code, boolean aboutFormality, @Nullable MissingFact missing) {
        var answer = tables.ask(
                UNSURE,
                Map.of(
                        "code",
                        code,
                        "aboutFormality",
                        aboutFormality,
                        "missing",
                        missing == null ? NOTHING : missing.name()));
        return new Decided<>(answer.row().flag("holds"), answer.explanation());
    }

    private static String filled(String text, CodeStanding standing) {
        return text.replace("{code}", printed(standing.code()))
                .replace("{year}", String.valueOf(standing.year()))
                .replace("{judged}", String.valueOf(standing.judged()))
                .replace("{at}", String.valueOf(standing.at()))
                .replace("{after}", printed(standing.after()))
                .replace("{near}", printed(standing.near()));
    }

    private static String printed(List<String> codes) {
        var named = codes.stream()
                .limit(MOST_NAMED)
                .map(NomenclatureNotices::printed)
                .collect(Collectors.joining(", "));
        return codes.size() > MOST_NAMED ? named + "…" : named;
    }

    private static String printed(String code) {
        return new CnCode(code).printed();
    }
}
