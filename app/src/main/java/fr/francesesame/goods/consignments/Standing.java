package fr.francesesame.goods.consignments;

import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a formality stands while its row is locked. {@code status} is empty for a code that TRACES NT's list does not have. */
public record Standing(
        Reference reference,
        FormalityType type,
        ConsignmentId consignment,
        Optional<TracesStatus> status,
        String statusCode,
        Step step,
        int version,
        OrderKey key,
        @Nullable Reference replacedBy) {}
