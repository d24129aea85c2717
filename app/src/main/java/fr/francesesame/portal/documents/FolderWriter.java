package fr.francesesame.portal.documents;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.foundation.uploads.KeptFile;
import fr.francesesame.goods.consignments.ConsignmentLock;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.portal.documents.FolderDocument.State;
import fr.francesesame.portal.documents.FolderDocuments.Newest;
import fr.francesesame.terms.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a document down with its place among the versions, its line of the timeline and of the audit. */
@Component
class FolderWriter {

    /** Versions of documents that the formalities of one joining may have. */
    static final int MOST = 200;

    private final FolderDocuments documents;
    private final Contents contents;
    private final ConsignmentLock goods;
    private final Timeline timeline;
    private final AuditTrail audit;

    FolderWriter(
            FolderDocuments documents, Contents contents, ConsignmentLock goods, Timeline timeline, AuditTrail audit) {
        this.documents = documents;
        this.contents = contents;
        this.goods = goods;
        this.timeline = timeline;
        this.audit = audit;
    }

    enum Outcome {
        KEPT,
        /** The newest version under that name says the same. */
        ALREADY,
        FULL
    }

    /** Of two who join at once one waits for the other, so that both have their place among the versions. */
    @Transactional
    public Outcome keep(Joining joining, KeptFile file, State state) {
        goods.holdOf(new Reference(joining.references().get(0)));
        var newest = documents.newest(joining.references(), joining.kind(), file.name());
        if (newest.map(Newest::digest).filter(file.digest()::equals).isPresent()) {
            return Outcome.ALREADY;
        }
        if (documents.count(joining.references()) >= MOST) {
            return Outcome.FULL;
        }
        write(joining, file, state, newest);
        return Outcome.KEPT;
    }

    private void write(Joining joining, KeptFile file, State state, Optional<Newest> newest) {
        var id = UUID.randomUUID();
        var version = newest.map(Newest::version).orElse(0) + 1;
        put(id, file);
        documents.add(
                id, newest.map(Newest::series).orElse(id), version, joining.kind(), file, joining.person(), state);
        joining.references().forEach(reference -> {
            documents.join(id, reference);
            timeline.add(
                    new Reference(reference),
                    "documentJoined." + joining.kind().name(),
                    Map.of("version", version),
                    joining.person());
            audit.record(Act.of("DOCUMENT_JOINED")
                    .by(joining.person())
                    .on(Act.Kind.FORMALITY, reference)
                    .with(Map.of("document", id.toString(), "digest", file.digest())));
        });
    }

    private void put(UUID id, KeptFile file) {
        try {
            contents.put(id, file.content());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
