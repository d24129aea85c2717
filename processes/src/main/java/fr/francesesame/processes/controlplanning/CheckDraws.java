package fr.francesesame.processes.controlplanning;

import fr.francesesame.processes.ports.Checks.Rate;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.processes.ports.Draws.Draw;
import org.springframework.stereotype.Component;

/** Where one rate holds for both checks there is one draw; where identity has a rate of its own, it has its own draw. */
@Component
class CheckDraws {

    private static final String IDENTITY = "-identity";

    private final Draws draws;

    CheckDraws(Draws draws) {
        this.draws = draws;
    }

    Draw physical(Dossiers.Facts facts, Rate rate) {
        return draws.draw(facts.reference(), facts.post(), rate.row(), rate.physical());
    }

    /** Goods drawn for the physical check get the identity check too (2019/2130 art 3(1)), so its share is never below. */
    Draw identity(Dossiers.Facts facts, Rate rate) {
        var physical = physical(facts, rate);
        return physical.selected() || rate.identity().compareTo(rate.physical()) <= 0
                ? physical
                : draws.draw(facts.reference(), facts.post(), rate.row() + IDENTITY, rate.identity());
    }
}
