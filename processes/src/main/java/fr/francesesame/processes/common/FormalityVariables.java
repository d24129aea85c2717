package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.ControlService;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an instance carries of its dossier: ids and Tasklist's columns. */
public final class FormalityVariables {

    private FormalityVariables() {}

    public static Map<String, @Nullable Object> of(Dossiers.Facts facts) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put(Variable.REFERENCE.name(), facts.reference().value());
        variables.put(Variable.CONSIGNMENT.name(), facts.consignment().toString());
        variables.put(Variable.GOODS.name(), facts.goods());
        variables.put(Variable.ORIGIN.name(), facts.origin());
        variables.put(Variable.PURPOSE.name(), facts.purpose().name());
        variables.put(
                Variable.BCP.name(), facts.post() == null ? null : facts.post().code());
        variables.put(Variable.ETA.name(), Variable.date(facts.arrival()));
        return variables;
    }

    /** Group of the service's inspectors at the dossier's post; without a post the whole service has to look at it. */
    public static String group(ControlService service, Dossiers.Facts facts) {
        var post = facts.post();
        return post == null
                ? service.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : service.groupAt(post);
    }
}
