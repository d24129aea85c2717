package fr.francesesame.processes.ports;

import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of a formality: what is planned and why, what was found. */
public interface Checks {

    /** Replaces the plan; results already found stay. One entry per kind. */
    void planned(Reference reference, List<Planned> checks);

    /** Replaces what was decided for the goods lines; a line under several entries of the law has one of each. */
    void lineFrequencies(Reference reference, List<LineFrequency> lines);

    /** The distinct rows of the law that the goods lines stand under, with their rates, as {@link #lineFrequencies} left them. */
    List<Rate> rates(Reference reference);

    /** How the identity of the goods is to be checked, as the table « modalité du contrôle d'identité » says. */
    void identityMethod(Reference reference, String method);

    /** Percentage that an agent has set for a line when asked to qualify it (0: not subject), by line number. */
    Map<Integer, BigDecimal> qualified(Reference reference);

    /** Latest results; without one a check is {@link CheckResult#PENDING} where it is required of the goods, else {@link CheckResult#NOT_DONE}. */
    Findings findings(Reference reference);

    /** Results found so far are void after a modification of the CHED: « à refaire ». Returns whether there were any. */
    boolean redo(Reference reference);

    /** One planned check: required or not, the reason in French, its legal basis, and the draw where there was one. */
    record Planned(CheckKind kind, boolean required, String reason, String legalBasis, Draws.@Nullable Draw draw) {}

    /** {@code identityRate} and {@code rate} (physical) in percent, null where an agent has yet to say; {@code hazard}: what is looked for, or null; {@code version}: first day of the text. */
    record LineFrequency(
            int line,
            String row,
            @Nullable BigDecimal identityRate,
            @Nullable BigDecimal rate,
            @Nullable String hazard,
            String version,
            String status,
            String reason,
            String legalBasis) {}

    /** Rates in percent under one row of the law. */
    record Rate(String row, BigDecimal identity, BigDecimal physical) {}

    /** {@code detained}: the goods wait for the laboratory. */
    record Findings(
            CheckResult documentary,
            CheckResult identity,
            CheckResult physical,
            CheckResult laboratory,
            boolean detained) {}
}
