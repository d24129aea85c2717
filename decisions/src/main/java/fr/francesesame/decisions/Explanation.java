package fr.francesesame.decisions;

import java.util.List;
import java.util.Map;

/**
 * Why a table answered as it did: table key and version, the facts it was given, the ids of the rules that matched, the
 * sentence that states the reason (French, the rule's annotation) and its legal basis. Kept with the formality for good.
 */
public record Explanation(
        String table, int version, Map<String, Object> inputs, List<String> rules, String reason, String legalBasis) {}
