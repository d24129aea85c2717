package fr.francesesame.goods.customs;

import fr.francesesame.goods.checks.Refusals;
import fr.francesesame.goods.checks.Refusals.Refusal;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Dossiers.GoodsLine;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which goods of a formality customs may let go. */
@Component
class AllowedGoods {

    /** Nobody has said yet what the goods are for. */
    private static final String UNSETTLED = "TO_BE_CONFIRMED";

    private final Dossiers dossiers;
    private final Refusals refusals;

    AllowedGoods(Dossiers dossiers, Refusals refusals) {
        this.dossiers = dossiers;
        this.refusals = refusals;
    }

    /** Code of a goods line as it was notified, empty where there is no such line. */
    Optional<String> notified(Reference reference, int number) {
        return dossiers.lines(reference).stream()
                .filter(line -> line.number() == number)
                .map(GoodsLine::cn)
                .findFirst();
    }

    /** The goods line as customs may let it go, empty where it may not. */
    Optional<Content.Line> line(News news, int number) {
        return of(news).lines().stream().filter(line -> line.line() == number).findFirst();
    }

    Content of(News news) {
        if (!news.kind().letsGoodsGo()) {
            return Content.nothing();
        }
        if (UNSETTLED.equals(news.procedure().procedure())) {
            return Content.unknown();
        }
        return news.kind() == NewsKind.PARTIAL ? part(news.reference()) : without(news.reference(), List.of());
    }

    private Content part(Reference reference) {
        return refusedLines(reference)
                .filter(refused -> !refused.isEmpty())
                .map(refused -> without(reference, refused))
                .orElseGet(Content::unknown);
    }

    private Content without(Reference reference, List<Integer> refused) {
        var allowed = dossiers.lines(reference).stream()
                .filter(line -> !refused.contains(line.number()))
                .map(AllowedGoods::line)
                .toList();
        return new Content(Content.Quantities.KNOWN, allowed, refused);
    }

    private Optional<List<Integer>> refusedLines(Reference reference) {
        return refusals.of(reference).map(Refusal::lines);
    }

    private static Content.Line line(GoodsLine line) {
        return new Content.Line(line.number(), line.cn(), line.origin(), line.netWeightKg(), line.pieces());
    }
}
