package fr.francesesame.processes.law;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.Notices;
import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.Notices.Notice;
import fr.francesesame.decisions.Notices.Topic;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.processes.GoodsFrequency;
import fr.francesesame.processes.Requirements.Told;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.MissingFact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts what is to be told into the words of the table, each sentence once. */
@Component
class Sayings {

    /** What an inspector has to say of a formality, since no table does. */
    private static final Set<Need> OPEN = EnumSet.of(Need.POSSIBLE, Need.PROHIBITED);

    private final Notices notices;

    Sayings(Notices notices) {
        this.notices = notices;
    }

    Said open() {
        return new Said();
    }

    /** What is told of one question. */
    class Said {

        private final Set<Told> told = new LinkedHashSet<>();
        private final Map<Remark, Decided<Notice>> known = new HashMap<>();

        void add(GoodsNeed need) {
            need.remarks().forEach(remark -> add(need, remark, OPEN.contains(need.need())));
        }

        /** A line whose formality is sure, but not its rate. */
        void addDoubt(GoodsNeed need, GoodsFrequency doubt) {
            var missing = Objects.requireNonNullElse(doubt.missing(), MissingFact.KIND);
            add(need, new Remark(Matter.RATE_TO_BE_QUALIFIED, missing, null), true);
        }

        void addTopics(FormalityType type) {
            for (var topic : Topic.values()) {
                var notice = notices.of(type, topic);
                told.add(new Told(
                        notice.outcome().code(),
                        type,
                        null,
                        null,
                        notice.outcome().text(),
                        notice.explanation().legalBasis()));
            }
        }

        List<Told> all() {
            return List.copyOf(told);
        }

        private void add(GoodsNeed need, Remark remark, boolean aboutFormality) {
            var notice = known.computeIfAbsent(
                    new Remark(remark.matter(), remark.missing(), null),
                    one -> notices.of(one.matter(), one.missing()));
            told.add(new Told(
                    notice.outcome().code(),
                    aboutFormality || remark.matter().isOpen() ? need.type() : null,
                    need.goods().line(),
                    remark.missing(),
                    notice.outcome().text(),
                    Objects.requireNonNullElse(
                            remark.legalBasis(), notice.explanation().legalBasis())));
        }
    }
}
