package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.GoodsWords;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the certificate says, for the inspector who works on it. */
@Component
class DossierPanels {

    private static final int SHOWN = 100;

    private final Dossiers dossiers;
    private final NotifiedDossiers notifiedDossiers;
    private final CheckSheet checks;
    private final GoodsWords goods;
    private final Words words;

    DossierPanels(
            Dossiers dossiers, NotifiedDossiers notifiedDossiers, CheckSheet checks, GoodsWords goods, Words words) {
        this.dossiers = dossiers;
        this.notifiedDossiers = notifiedDossiers;
        this.checks = checks;
        this.goods = goods;
        this.words = words;
    }

    @Nullable
    BorderPost post(Reference reference) {
        return dossiers.facts(reference).post();
    }

    List<Panel> of(Reference reference) {
        var certificate = notifiedDossiers.current(reference);
        return List.of(
                remarks(certificate),
                consignment(dossiers.facts(reference), certificate),
                goods(reference, certificate),
                parties(certificate),
                documents(certificate).withLinks(List.of(folder(reference))),
                containers(certificate));
    }

    private Panel remarks(Certificate certificate) {
        var rows = goods.remarks(certificate).stream().map(List::of).toList();
        return Panel.table(words.text("checks.panel.remarks"), columns("remarks", 1), rows);
    }

    private Panel consignment(Dossiers.Facts facts, Certificate certificate) {
        var known = new ArrayList<>(List.of(
                fact("reference", facts.reference().value()),
                fact("type", words.name("checks.type", facts.type().name())),
                new Fact(
                        words.text(
                                "checks.fact.status",
                                words.name("register", facts.type().name())),
                        words.name("checks.status", facts.status().name())),
                fact(
                        "post",
                        facts.post() == null
                                ? words.text("checks.noPost")
                                : facts.post().code()),
                fact("arrival", words.time(facts.arrival(), facts.post())),
                fact("notifiedAt", words.time(facts.notifiedAt(), facts.post())),
                fact("purpose", words.name("checks.purpose", facts.purpose().name())),
                fact("size", words.text("checks.size", facts.lines(), facts.containers()))));
        Optional.ofNullable(certificate.transport())
                .map(Certificate.Transport::id)
                .ifPresent(transport -> known.add(fact("transport", transport)));
        return Panel.facts(words.text("checks.panel.consignment"), known);
    }

    private Panel goods(Reference reference, Certificate certificate) {
        var rates = new HashMap<Integer, String>();
        checks.lines(reference).forEach(line -> rates.put(line.line(), words.percent(line.rate())));
        var rows = certificate.lines().stream()
                .limit(SHOWN)
                .map(line -> row(line, certificate.type(), rates.getOrDefault(line.number(), "")))
                .toList();
        var panel = Panel.table(words.text("checks.panel.goods"), columns("goods", 6), rows);
        var all = certificate.lines().size();
        return all > SHOWN ? panel.withNote(words.text("checks.moreLines", SHOWN, all)) : panel;
    }

    private List<String> row(Certificate.Line line, FormalityType type, String rate) {
        var name = Stream.of(line.scientificName(), line.description(), line.eppo())
                .filter(Objects::nonNull)
                .findFirst();
        return List.of(
                String.valueOf(line.number()),
                or(line.cn()),
                name.orElse(""),
                goods.countries(line),
                goods.quantity(line, type),
                rate);
    }

    private Panel parties(Certificate certificate) {
        var rows = certificate.parties().stream()
                .map(party -> List.of(
                        goods.role(party), or(party.name()), or(party.identifier()), words.country(party.country())))
                .toList();
        return Panel.table(words.text("checks.panel.parties"), columns("parties", 4), rows);
    }

    private Panel documents(Certificate certificate) {
        var rows = certificate.documents().stream()
                .map(document -> List.of(goods.paper(document), or(document.id()), words.day(document.issuedAt())))
                .toList();
        return Panel.table(words.text("checks.panel.documents"), columns("documents", 3), rows);
    }

    /** The files themselves, and those of the other formalities of the same goods. */
    private Panel.Link folder(Reference reference) {
        return new Panel.Link(words.text("checks.panel.folder"), "/dossiers/" + reference.value() + "/documents");
    }

    private Panel containers(Certificate certificate) {
        var rows = certificate.containers().stream()
                .map(container -> List.of(or(container.number()), String.join(", ", container.seals())))
                .toList();
        return Panel.table(words.text("checks.panel.containers"), columns("containers", 2), rows);
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text("checks.fact." + name), value);
    }

    private List<String> columns(String table, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(column -> words.text("checks.column." + table + "." + column))
                .toList();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
