package fr.francesesame.appointments.competence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.francesesame.appointments.competence.PresentedGoods.Goods;
import fr.francesesame.decisions.GoodsUse;
import fr.francesesame.decisions.PostDesignation;
import fr.francesesame.decisions.PostDesignation.Facts;
import fr.francesesame.terms.AppointmentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which designations a post needs to check what bookings present, as the tables say. */
@Component
class NeededDesignations {

    private final PresentedGoods presented;
    private final PostDesignation table;
    private final GoodsUse uses;

    NeededDesignations(PresentedGoods presented, PostDesignation table, GoodsUse uses) {
        this.presented = presented;
        this.table = table;
        this.uses = uses;
    }

    /** One question to the tables for all goods that say the same; bookings that need none are left out. */
    Map<AppointmentId, List<String>> of(List<AppointmentId> appointments) {
        var answers = new HashMap<Facts, String>();
        return presented.of(appointments).stream()
                .map(goods -> Map.entry(goods.appointment(), answers.computeIfAbsent(facts(goods), this::asked)))
                .filter(needed -> PostDesignation.isNeeded(needed.getValue()))
                .distinct()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Facts facts(Goods goods) {
        return new Facts(
                goods.type(),
                goods.heading(),
                goods.temperature(),
                uses.of(goods.products()).outcome());
    }

    private String asked(Facts facts) {
        return table.of(facts).outcome();
    }
}
