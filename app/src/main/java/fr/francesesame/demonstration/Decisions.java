package fr.francesesame.demonstration;

import fr.francesesame.terms.TracesStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the border authority's part of a sample says, status by status. */
final class Decisions {

    private Decisions() {}

    static boolean isRefusal(String status) {
        return status.equals(TracesStatus.REJECTED.code()) || status.equals(TracesStatus.PARTIALLY_REJECTED.code());
    }

    /** Empty while the authority has said nothing. */
    static Map<String, String> clauses(SampleChed ched) {
        Map<String, String> clauses = new LinkedHashMap<>();
        var selected = ched.selected();
        if (TracesStatus.ofCode(ched.status()).filter(TracesStatus::isDecided).isPresent()) {
            decided(ched, clauses);
        } else if (selected != null) {
            clauses.put("PHYSICAL_CHECK", yes(selected));
        }
        return clauses;
    }

    private static void decided(SampleChed ched, Map<String, String> clauses) {
        var physical = Boolean.TRUE.equals(ched.selected()) || isRefusal(ched.status());
        clauses.put("DECISION_CONCLUSION", conclusion(ched));
        clauses.put("DOCUMENTARY_CHECK_RESULT", "SATISFACTORY");
        clauses.put("IDENTITY_CHECK", yes(physical));
        clauses.put("PHYSICAL_CHECK", yes(physical));
        if (physical) {
            clauses.put("IDENTITY_CHECK_RESULT", "SATISFACTORY");
            clauses.put("PHYSICAL_CHECK_RESULT", isRefusal(ched.status()) ? "NOT_SATISFACTORY" : "SATISFACTORY");
        }
    }

    private static String conclusion(SampleChed ched) {
        var rejected = ched.status().equals(TracesStatus.REJECTED.code());
        return rejected ? "NOT_ACCEPTABLE" : "ACCEPTABLE_FOR_" + ched.purpose();
    }

    private static String yes(boolean fact) {
        return fact ? "YES" : "NO";
    }
}
