package fr.francesesame.portal.documents;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.checks.RefusalSheet;
import fr.francesesame.goods.intake.PartnerMessages;
import fr.francesesame.terms.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Sésame, the services and the partners have put beside the documents: appointments, refusals, files of checks, messages. */
@Component
class OwnPapers {

    private final AppointmentSheet appointments;
    private final RefusalSheet refusals;
    private final CheckSheet checks;
    private final Hearings hearings;
    private final PartnerMessages messages;

    OwnPapers(
            AppointmentSheet appointments,
            RefusalSheet refusals,
            CheckSheet checks,
            Hearings hearings,
            PartnerMessages messages) {
        this.appointments = appointments;
        this.refusals = refusals;
        this.checks = checks;
        this.hearings = hearings;
        this.messages = messages;
    }

    /** By the formality, in the order of the folder. */
    Map<String, Papers> of(Folder folder) {
        var papers = new LinkedHashMap<String, Papers>();
        folder.formalities()
                .forEach(formality -> papers.put(formality.reference(), papers(new Reference(formality.reference()))));
        return papers;
    }

    private Papers papers(Reference reference) {
        return new Papers(
                appointments.of(reference),
                refusals.of(reference),
                Stream.concat(
                                checks.checks(reference).stream().flatMap(check -> check.files().stream()),
                                hearings.files(reference).stream())
                        .toList(),
                messages.of(reference));
    }

    record Papers(
            List<AppointmentSheet.Line> appointments,
            List<RefusalSheet.Refused> refusals,
            List<Joined> files,
            List<PartnerMessages.Message> messages) {}
}
