package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tables « à savoir »: what an importer is told beside the formalities themselves. */
public class Notices {

    static final String OF_FORMALITIES = "formalityNotices";
    static final String OF_GOODS = "goodsNotices";

    private static final String NOTHING = "NONE";

    private final DecisionTable tables;

    public Notices(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Notice> of(FormalityType type, Topic topic) {
        return notice(tables.ask(OF_FORMALITIES, Map.of("type", type.name(), "topic", topic.name())));
    }

    /** {@code missing}: the fact that would settle the matter, null where nothing is missing. */
    public Decided<Notice> of(Matter matter, @Nullable MissingFact missing) {
        return notice(tables.ask(
                OF_GOODS, Map.of("matter", matter.name(), "missing", missing == null ? NOTHING : missing.name())));
    }

    private static Decided<Notice> notice(DecisionTable.Answer answer) {
        var row = answer.row();
        return new Decided<>(new Notice(row.text("code"), row.text("text")), answer.explanation());
    }

    /** {@code NOTICE}: when to notify; {@code PAPERS}: what to bring; {@code CUSTOMS}: which document code DELTA asks for. */
    public enum Topic {
        NOTICE,
        PAPERS,
        CUSTOMS
    }

    /** What is to be said of goods; whether a formality, or its rate, is left open by it. */
    public enum Matter {
        PROHIBITED,
        PROHIBITED_PLANT,
        PERHAPS_PROHIBITED,
        CERTIFICATE_AND_ANALYSIS,
        COI_AT_RELEASE_POINT,
        PHYTOSANITARY_CERTIFICATE,
        CERTIFICATE_IF_FRESH,
        PLANT_EXEMPT,
        SMALL_QUANTITY,
        PRIVATE_GOODS,
        PET_ANIMALS,
        SAMPLE,
        RETURNING,
        AGREEMENT,
        AGREEMENT_RATE_UNKNOWN,
        INDUSTRY,
        WOOD_NOTICE,
        WOOD_PACKAGING,
        COMMON_AREA,
        UNION_GOODS,
        IN_NO_LIST,
        RATE_TO_BE_QUALIFIED,
        TO_BE_QUALIFIED;

        public boolean isOpen() {
            return this == RATE_TO_BE_QUALIFIED || this == PERHAPS_PROHIBITED;
        }
    }

    /** {@code text}: a French sentence. */
    public record Notice(String code, String text) {}
}
