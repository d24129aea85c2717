package fr.francesesame.goods.checks;

import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of a formality as pages and programs show them. */
public interface CheckSheet {

    /** The planned checks with their reason and result, documentary first. */
    List<Check> checks(Reference reference);

    /** What was decided, and found, for each goods line. */
    List<LineCheck> lines(Reference reference);

    /**
     * {@code draw}: sentence that tells the draw with its counters, for agents only; null where there was none. {@code undone}:
     * why a check that was required will not be made any more, null while it may be; {@code raised}: why it is raised, null where
     * it is not; {@code found}: the organism or substance in one sentence; {@code on}: the day of the check; {@code early}: why it
     * came before what was announced.
     */
    record Check(
            CheckKind kind,
            boolean required,
            String reason,
            String legalBasis,
            CheckResult result,
            @Nullable String comment,
            @Nullable String draw,
            @Nullable String undone,
            @Nullable String raised,
            @Nullable String found,
            @Nullable LocalDate on,
            @Nullable String early,
            List<Joined> files) {}

    /**
     * {@code rate} in percent; null where an agent has yet to qualify the line; {@code version}: first day of the text; {@code
     * refusal}: where the refusal of that line stands, null where nobody has drafted one that
     * still counts.
     */
    record LineCheck(
            int line,
            @Nullable BigDecimal rate,
            String status,
            String reason,
            String legalBasis,
            String version,
            RefusalSheet.@Nullable State refusal) {}
}
