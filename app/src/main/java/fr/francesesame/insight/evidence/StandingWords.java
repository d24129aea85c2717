package fr.francesesame.insight.evidence;

import fr.francesesame.insight.evidence.RefusalWords.Fact;
import fr.francesesame.insight.evidence.Standings.Kinship;
import fr.francesesame.insight.evidence.Standings.Sample;
import fr.francesesame.insight.evidence.Standings.Sent;
import fr.francesesame.portal.tracking.TimelineWords;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the PDF says of the formality itself, of its samples, and of the decisions that its register was sent. */
@Component
class StandingWords {

    private final Standings standings;
    private final TimelineWords words;

    StandingWords(Standings standings, TimelineWords words) {
        this.standings = standings;
        this.words = words;
    }

    List<Fact> of(Reference reference) {
        var standing = standings.of(reference);
        var facts = new ArrayList<Fact>();
        add(facts, "status", standing.status() == null ? null : words.name("status", standing.status()));
        add(facts, "post", standing.bcp());
        add(facts, "exitPlace", standing.exitPlace());
        add(facts, "exitBy", standing.exitBy() == null ? null : words.day(standing.exitBy()));
        add(facts, "replacedBy", standing.replacedBy());
        for (var kinship : Kinship.values()) {
            add(facts, kinship.name().toLowerCase(Locale.ROOT), String.join(", ", standings.kin(reference, kinship)));
        }
        standings.samples(reference).forEach(sample -> sampled(facts, sample));
        return facts;
    }

    private void sampled(List<Fact> facts, Sample sample) {
        add(facts, "sample", words.name("form.inspectGoods.sampling", sample.purpose()));
        add(facts, "laboratory", sample.laboratory());
        add(facts, "sampleNumber", sample.number());
        add(facts, "takenOn", words.day(sample.takenOn()));
    }

    /** One list of facts for each decision, in the order in which they were sent; times on the post's clock. */
    List<List<Fact>> sent(Reference reference, @Nullable String post) {
        return standings.sent(reference).stream().map(one -> facts(one, post)).toList();
    }

    private List<Fact> facts(Sent one, @Nullable String post) {
        var facts = new ArrayList<Fact>();
        add(facts, "conclusion", words.name("evidence.conclusion", one.conclusion()));
        add(facts, "sentAt", words.time(one.at(), post));
        add(facts, "answer", answer(one));
        add(facts, "withdrawnAt", one.withdrawnAt() == null ? null : words.time(one.withdrawnAt(), post));
        add(facts, "withdrawnReason", one.withdrawnReason());
        return facts;
    }

    /** A register that took it in the end had refused it before: that is said as well. */
    private String answer(Sent one) {
        var taken = words.name("evidence.answer", one.acknowledged() ? "TAKEN" : "NONE");
        return one.refusal() == null ? taken : one.acknowledged() ? one.refusal() + " " + taken : one.refusal();
    }

    private void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(words.name("evidence.fact", name), value));
        }
    }
}
