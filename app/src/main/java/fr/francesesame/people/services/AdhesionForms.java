package fr.francesesame.people.services;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands beside the three forms of an adhesion. */
@Component
class AdhesionForms {

    private final Adhesions adhesions;
    private final Words words;

    AdhesionForms(Adhesions adhesions, Words words) {
        this.adhesions = adhesions;
        this.words = words;
    }

    List<Panel> of(Case task) {
        var adhesion = adhesions.get(Adhesion.id(task.subject()));
        return List.of(Panel.facts(words.text("services.panel"), facts(adhesion)));
    }

    private List<Fact> facts(Adhesion adhesion) {
        return Stream.of(
                        fact("service", words.text("services.name." + adhesion.service())),
                        fact("company", adhesion.company() + " (" + adhesion.siret() + ")"),
                        fact("askedBy", adhesion.askedBy()),
                        fact("askedAt", words.time(adhesion.askedAt())),
                        fact("convention", adhesion.conventionReference()),
                        fact("audit", adhesion.auditReference()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Fact fact(String name, @Nullable String value) {
        return value == null ? null : new Fact(words.text("services.panel." + name), value);
    }
}
