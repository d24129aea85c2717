package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.Certificate.Document;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.consignments.SameGoods;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the consignment that a formality belongs to: that of a CHED it replaces, of a formality it names, of the same goods. */
@Component
class Gathering {

    private static final String CERTIFICATE = "636";

    private final Replacements replacements;
    private final NotifiedDossiers notifiedDossiers;
    private final SameGoods sameGoods;

    Gathering(Replacements replacements, NotifiedDossiers notifiedDossiers, SameGoods sameGoods) {
        this.replacements = replacements;
        this.notifiedDossiers = notifiedDossiers;
        this.sameGoods = sameGoods;
    }

    /** What has to be held back before a message is taken in, so that two formalities of the same goods meet. */
    Stream<Reference> concerned(Reading reading) {
        return Stream.of(
                        Stream.of(reading.reference()),
                        Replacements.replaced(reading),
                        sameGoods.keys(reading.certificate()).map(Reference::new))
                .flatMap(references -> references);
    }

    ConsignmentId consignmentOf(Reading reading) {
        return replacements
                .consignmentOf(reading)
                .or(() -> linked(reading.certificate()))
                .or(() -> sameGoods.consignmentOf(reading.certificate()))
                .orElseGet(() -> new ConsignmentId(UUID.randomUUID()));
    }

    private Optional<ConsignmentId> linked(Certificate certificate) {
        return certificate.documents().stream()
                .filter(document -> CERTIFICATE.equals(document.type()))
                .map(Document::id)
                .flatMap(id -> Reference.written(id).stream())
                .map(notifiedDossiers::consignmentOf)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
