package fr.francesesame.decisions;

import fr.francesesame.terms.FormalityType;
import java.util.Map;

/** Tables « à savoir »: what an importer is told beside the formalities themselves. */
public class Notices {

    static final String OF_FORMALITIES = "formalityNotices";
    static final String OF_GOODS = "goodsNotices";

    private final DecisionTable tables;

    public Notices(DecisionTable tables) {
        this.tables = tables;
    }

    public Decided<Notice> of(FormalityType type, Topic topic) {
        return notice(tables.ask(OF_FORMALITIES, Map.of("type", type.name(), "topic", topic.name())));
    }

    public Decided<Notice> of(Matter matter) {
        return notice(tables.ask(OF_GOODS, Map.of("matter", matter.name())));
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

    public enum Matter {
        PROHIBITED,
        CERTIFICATE_AND_ANALYSIS,
        COI_AT_RELEASE_POINT,
        PHYTOSANITARY_CERTIFICATE,
        SMALL_QUANTITY,
        UNION_GOODS,
        TO_BE_QUALIFIED
    }

    /** {@code text}: a French sentence. */
    public record Notice(String code, String text) {}
}
