package fr.francesesame.portal.documents;

import fr.francesesame.foundation.uploads.CleanFile;
import fr.francesesame.foundation.uploads.DossierFiles;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.goods.intake.PartnerMessages;
import fr.francesesame.goods.intake.PartnerMessages.Message;
import fr.francesesame.portal.documents.OwnPapers.Papers;
import fr.francesesame.terms.Reference;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What services, partners and Sésame itself have put into a folder, as files of an archive. */
@Component
class PaperEntries {

    private final OwnPapers papers;
    private final DossierFiles files;
    private final PartnerMessages messages;
    private final Prints prints;
    private final MessageSource sentences;

    PaperEntries(
            OwnPapers papers, DossierFiles files, PartnerMessages messages, Prints prints, MessageSource sentences) {
        this.papers = papers;
        this.files = files;
        this.messages = messages;
        this.prints = prints;
        this.sentences = sentences;
    }

    Stream<ArchiveEntry> of(Folder folder) {
        return papers.of(folder).entrySet().stream().flatMap(one -> of(new Reference(one.getKey()), one.getValue()));
    }

    private Stream<ArchiveEntry> of(Reference reference, Papers beside) {
        var printed = prints.of(reference, beside.appointments()).stream().map(print -> entry(reference, print));
        var joined = beside.files().stream().map(this::entry);
        var sent = beside.messages().stream().map(message -> entry(reference, message));
        return Stream.of(printed, joined, sent).flatMap(entries -> entries);
    }

    private ArchiveEntry entry(Reference reference, Prints.Paper print) {
        return new ArchiveEntry(
                word("documents.archive.prints") + "/" + print.name() + "-" + reference.value() + ".pdf",
                "PRINT",
                null,
                print.at(),
                List.of(reference.value()),
                () -> new ByteArrayInputStream(print.content().pdf()));
    }

    private ArchiveEntry entry(Joined file) {
        return new ArchiveEntry(
                word("documents.archive.service") + "/" + file.name(),
                file.owner().name(),
                null,
                file.at(),
                List.of(file.reference()),
                () -> new ByteArrayInputStream(files.content(new Reference(file.reference()), file.id())
                        .map(CleanFile::content)
                        .orElseThrow()));
    }

    private ArchiveEntry entry(Reference reference, Message message) {
        return new ArchiveEntry(
                word("documents.archive.messages") + "/" + reference.value() + "-" + message.id()
                        + (message.xml() ? ".xml" : ".json"),
                "MESSAGE",
                null,
                message.receivedAt(),
                List.of(reference.value()),
                () -> new ByteArrayInputStream(
                        messages.raw(reference, message.id()).orElseThrow()));
    }

    private String word(String key) {
        return sentences.getMessage(key, null, Locale.FRENCH);
    }
}
