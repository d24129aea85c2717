package fr.francesesame.processes.law;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.decisions.Notices.Matter;
import fr.francesesame.decisions.RequiredFormalities.Need;
import fr.francesesame.processes.Requirements.Goods;
import fr.francesesame.terms.FormalityType;
import java.util.List;

/** Whether one of the goods asks for one formality, and what its importer has to know about it. */
record GoodsNeed(Goods goods, FormalityType type, Need need, boolean atPost, List<Remark> remarks, Explanation why) {

    boolean isSure(FormalityType asked) {
        return type == asked && need == Need.YES;
    }

    /** Goods of the Union that come back from a third country. */
    boolean returns() {
        return remarks.stream().anyMatch(remark -> remark.matter() == Matter.RETURNING);
    }

    boolean saysNothing() {
        return need == Need.NO && remarks.isEmpty();
    }
}
