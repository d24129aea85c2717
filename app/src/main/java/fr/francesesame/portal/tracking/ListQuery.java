package fr.francesesame.portal.tracking;

import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.Writing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The question that a list asks of {@code formality f}: what the account sees, narrowed to what was asked. */
record ListQuery(Scope scope, Asked asked, Finding finding) {

    private static final String[] FINAL =
            Arrays.stream(Step.values()).filter(Step::isFinal).map(Step::name).toArray(String[]::new);

    private static final String OWN_REFERENCE =
            "select w.reference from own_reference w where w.identifier = any(:own) and strpos(w.sought, :q) > 0";

    /** How what was typed is found: by the index of all words, or among the rows that the account sees. */
    enum Finding {
        BY_WORD("f.reference in (select formality_found(:q) union all " + ListQuery.OWN_REFERENCE + ")"),
        AMONG_OWN(
                "(f.reference in (" + ListQuery.OWN_REFERENCE
                        + ") or exists (select 1 from formality_term t where t.reference = f.reference and strpos(t.term, :q) > 0))");

        private final String condition;

        Finding(String condition) {
            this.condition = condition;
        }
    }

    String condition() {
        return narrowed() + " and " + asked.view().condition();
    }

    /** Without the view, for the numbers beside all of them. */
    String narrowed() {
        return VisibleFormalities.condition(scope)
                + asked.filters().given().entrySet().stream()
                        .map(filter -> " and " + condition(filter.getKey(), filter.getValue()))
                        .collect(Collectors.joining());
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(VisibleFormalities.parameters(scope));
        parameters.putAll(asked.filters().given());
        parameters.put("q", sought(asked.filters()));
        parameters.put("actor", scope.isAgent() ? "INSPECTOR" : "OPERATOR");
        parameters.put("final", FINAL);
        return parameters;
    }

    /** In the normal form of search words; signs alone are found nowhere. */
    static String sought(Filters filters) {
        var plain = Writing.sought(filters.q());
        return plain.isEmpty() ? " " : plain;
    }

    private String condition(String name, String value) {
        if (name.equals("bcp") && Filters.NO_POST.equals(value)) {
            return "f.bcp is null";
        }
        return name.equals("q") ? finding.condition : "f." + name + " = :" + name;
    }
}
