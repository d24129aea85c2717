package fr.francesesame.portal.tracking;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The decision as the register has it, whoever took it: code of the status, what the authority wrote, measure and refusal reasons. */
record RegisterDecision(
        String status, Instant at, @Nullable String conclusion, List<String> measures, List<String> reasons) {

    private static final String MEASURE = "NOT_ACCEPTABLE_MEASURE";
    private static final String REASON = "REFUSAL_REASON";

    /** Empty while the register has decided nothing. */
    static Optional<RegisterDecision> of(Certificate certificate) {
        return TracesStatus.ofCode(certificate.statusCode())
                .filter(TracesStatus::isDecided)
                .map(status -> new RegisterDecision(
                        status.name(),
                        certificate.updatedAt(),
                        certificate.decision("DECISION_CONCLUSION").orElse(null),
                        codes(certificate, MEASURE),
                        codes(certificate, REASON)));
    }

    /** Goods are refused, in whole or in part. */
    public boolean isRefusal() {
        return status.equals(TracesStatus.REJECTED.name()) || status.equals(TracesStatus.PARTIALLY_REJECTED.name());
    }

    private static List<String> codes(Certificate certificate, String subject) {
        return certificate.notes().stream()
                .filter(note -> subject.equals(note.subject()))
                .flatMap(note -> note.codes().isEmpty() ? Stream.ofNullable(note.content()) : note.codes().stream())
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
    }
}
