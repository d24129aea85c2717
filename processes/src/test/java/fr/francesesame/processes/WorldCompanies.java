package fr.francesesame.processes;

import fr.francesesame.processes.ports.Certifications;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The accounts' room, in memory: what the models asked of it. */
@Component
class WorldCompanies implements Certifications {

    final List<String> done = new ArrayList<>();

    @Override
    public void certify(String request) {
        done.add("certified " + request);
    }

    @Override
    public void refuse(String request) {
        done.add("refused " + request);
    }

    @Override
    public void tellApplicant(String request) {
        done.add("told " + request);
    }
}
