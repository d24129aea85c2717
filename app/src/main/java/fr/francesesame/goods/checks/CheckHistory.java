package fr.francesesame.goods.checks;

import fr.francesesame.foundation.uploads.DossierFiles;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.foundation.uploads.DossierFiles.Owner;
import fr.francesesame.goods.checks.RecordedFindings.Finding;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is on record of a formality's checks beside their plan. */
@Component
class CheckHistory {

    /** Where files of a seal that differed are kept. */
    static final String SEALS = "SEALS";

    private final RecordedFindings found;
    private final RecordedIntensifications raised;
    private final EndedFormalities ended;
    private final DossierFiles files;
    private final HazardWords hazards;

    CheckHistory(
            RecordedFindings found,
            RecordedIntensifications raised,
            EndedFormalities ended,
            DossierFiles files,
            HazardWords hazards) {
        this.found = found;
        this.raised = raised;
        this.ended = ended;
        this.files = files;
        this.hazards = hazards;
    }

    Known of(Reference reference) {
        var reasons = String.join(" ; ", raised.reasons(reference));
        return new Known(
                found.latest(reference).stream().collect(Collectors.toMap(Finding::kind, Function.identity())),
                reasons.isEmpty() ? null : reasons,
                ended.undone(reference).orElse(null),
                files.of(reference.value(), Owner.FINDING),
                found.isMonitored(reference));
    }

    @Nullable
    String sentence(Hazard hazard) {
        return hazards.of(hazard);
    }

    /** {@code undone}: why what was not checked will not be any more; {@code monitored}: a sample's result comes after release. */
    record Known(
            Map<CheckKind, Finding> findings,
            @Nullable String raised,
            @Nullable String undone,
            List<Joined> joined,
            boolean monitored) {

        /** Whether something is still to be done for that result; a laboratory works on when the goods are free. */
        boolean isWaiting(CheckResult result, @Nullable Finding finding) {
            var atLaboratory = monitored
                    && finding != null
                    && finding.kind() == CheckKind.LABORATORY
                    && result == CheckResult.PENDING;
            return (result == CheckResult.PENDING || result == CheckResult.REDO) && !atLaboratory;
        }

        List<Joined> files(Finding finding) {
            return joined.stream()
                    .filter(file -> file.place().equals(String.valueOf(finding.id()))
                            || finding.kind() == CheckKind.IDENTITY
                                    && file.place().equals(SEALS))
                    .toList();
        }
    }
}
