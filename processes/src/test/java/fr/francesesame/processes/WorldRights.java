package fr.francesesame.processes;

import fr.francesesame.processes.ports.AccountSuspensions;
import fr.francesesame.processes.ports.AssistanceRequests;
import fr.francesesame.processes.ports.Evidence;
import fr.francesesame.processes.ports.HeldMessages;
import fr.francesesame.processes.ports.PersonRequests;
import fr.francesesame.terms.Reference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was done about evidence, persons' data and suspensions, in memory. */
@Component
class WorldRights implements Evidence, PersonRequests, AccountSuspensions, HeldMessages, AssistanceRequests {

    final List<String> done = new ArrayList<>();
    final List<String> messages = new ArrayList<>();
    boolean suspended;
    boolean ended;
    private final World world;

    WorldRights(World world) {
        this.world = world;
    }

    void reset() {
        done.clear();
        messages.clear();
        suspended = false;
        ended = false;
    }

    @Override
    public Reference formality(String request) {
        return world.reference;
    }

    @Override
    public void seal(Reference reference) {
        done.add("seal");
    }

    @Override
    public void informDgal(String request) {
        done.add("dgal");
    }

    @Override
    public void tell(String request) {
        done.add("tell");
    }

    @Override
    public void apply(String request) {
        done.add("apply");
    }

    @Override
    public void acknowledge(String request) {
        done.add("acknowledge");
    }

    @Override
    public void tellQuestion(String request) {
        done.add("question");
    }

    @Override
    public void tellAnswer(String request) {
        done.add("answer");
    }

    @Override
    public void closeUnanswered(String request) {
        done.add("unanswered");
    }

    @Override
    public void archive(String request) {
        done.add("archive");
    }

    @Override
    public void suspend(String suspension) {
        done.add("suspend");
    }

    @Override
    public void tellSuspended(String suspension) {
        done.add("tellSuspended");
    }

    @Override
    public void reinstate(String suspension) {
        done.add("reinstate");
    }

    @Override
    public void tellReinstated(String suspension) {
        done.add("tellReinstated");
    }

    @Override
    public boolean isSuspended(Reference reference) {
        return suspended;
    }

    @Override
    public boolean isEnded(Reference reference) {
        return ended;
    }

    @Override
    public void hold(Reference reference, String message) {
        messages.add(message);
    }

    @Override
    public List<String> release(Reference reference) {
        suspended = false;
        var released = List.copyOf(messages);
        messages.clear();
        return released;
    }
}
