package fr.francesesame.foundation.platform;

import static java.util.stream.Collectors.joining;

import fr.francesesame.foundation.platform.InsecureSettings.Refused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One sentence a fault, with the setting to change; no message file can be read yet at that moment. */
class InsecureSettingsExplained extends AbstractFailureAnalyzer<Refused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refused refused) {
        return new FailureAnalysis(
                "Ces réglages laissent une porte ouverte : Sésame ne démarre pas. / These settings leave a door open: Sésame"
                        + " does not start.",
                refused.sentences().stream().map("- "::concat).collect(joining("\n")),
                refused);
    }
}
