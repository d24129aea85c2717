package fr.francesesame.platform;

import static java.util.stream.Collectors.joining;

import fr.francesesame.platform.InsecureSettings.Refused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence a fault, with the setting to change; no message file can be read yet at that moment. */
class InsecureSettingsExplained extends AbstractFailureAnalyzer<Refused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refused refused) {
        return new FailureAnalysis(
                "Ces réglages ne conviennent qu’à la démonstration : Sésame ne démarre pas. / These settings suit the"
                        + " demonstration only: Sésame does not start.",
                refused.broken().stream().map(rule -> "- " + rule.sentence()).collect(joining("\n")),
                refused);
    }
}
