package fr.francesesame.portal.assistance;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.portal.assistance.HelpEntry.Kind;
import fr.francesesame.portal.assistance.HelpRequests.Asked;
import fr.francesesame.portal.documents.ReceivedFiles;
import fr.francesesame.processes.AssistanceDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens requests and writes into them: the entry, its files and whose turn it is, all in one transaction. */
@Component
class HelpWriter {

    private final HelpRequests requests;
    private final HelpEntries entries;
    private final HelpFiles files;
    private final AssistanceDesk desk;
    private final AuditTrail audit;

    HelpWriter(HelpRequests requests, HelpEntries entries, HelpFiles files, AssistanceDesk desk, AuditTrail audit) {
        this.requests = requests;
        this.entries = entries;
        this.files = files;
        this.desk = desk;
        this.audit = audit;
    }

    /** The number of the new request; the desk has its task. */
    @Transactional
    public String open(Asked asked, String text, ReceivedFiles received) {
        var number = requests.add(asked);
        add(number, asked.username(), text, received);
        desk.open(number);
        record("ASSISTANCE_ASKED", asked.username(), number);
        return number;
    }

    /** The person adds something; what was asked is said thereby, and what was closed goes on. False where it takes no more. */
    @Transactional
    public boolean write(String number, String text, ReceivedFiles received) {
        var request = requests.hold(number);
        if (!request.state().takesWords()) {
            return false;
        }
        add(number, request.username(), text, received);
        if (request.state() == HelpState.OPEN) {
            requests.touch(number);
        } else {
            desk.written(number);
        }
        record("ASSISTANCE_WRITTEN", request.username(), number);
        return true;
    }

    /** Nothing where there is nothing to withdraw any more. */
    @Transactional
    public void withdraw(String number) {
        var request = requests.hold(number);
        if (request.state().isWithdrawable()) {
            entries.add(number, Kind.WITHDRAWN, request.username(), null);
            requests.set(number, HelpState.WITHDRAWN, null);
            desk.withdrawn(number);
            record("ASSISTANCE_WITHDRAWN", request.username(), number);
        }
    }

    private void add(String number, @Nullable String person, String text, ReceivedFiles received) {
        var entry = entries.add(number, Kind.MESSAGE, person, text);
        received.keep();
        received.all().forEach(file -> files.add(entry, file, person));
    }

    private void record(String action, @Nullable String person, String number) {
        audit.record(Act.of(action).by(person == null ? "" : person).on(Act.Kind.REQUEST, number));
    }
}
