package fr.francesesame.people.privacy;

import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import fr.francesesame.processes.PersonRequestStarter;
import fr.francesesame.processes.ports.PersonRequests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests in, tells who is to be told, and does what was granted. */
@Service
@Transactional
class PersonRequestService implements PersonRequests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final RecordedPersonRequests personRequests;
    private final Effects effects;
    private final PersonRequestStarter processes;
    private final PersonRequestMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    PersonRequestService(
            RecordedPersonRequests personRequests,
            Effects effects,
            PersonRequestStarter processes,
            PersonRequestMail mail,
            AuditTrail audit,
            Clock clock) {
        this.personRequests = personRequests;
        this.effects = effects;
        this.processes = processes;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    List<Row> requestsOf(String username) {
        return personRequests.of(username);
    }

    boolean mend(String username, PersonForm form) {
        var mended = effects.mend(username, form);
        if (mended) {
            record("DATA_MENDED", username, username);
        }
        return mended;
    }

    void ask(String username, RequestKind kind, String text) {
        open(Row.of(kind, text, LocalDate.now(clock.withZone(PARIS)), username).from(username, null, null));
        record("PERSON_REQUEST_MADE", username, username);
    }

    /** A request that came by post, entered by an officer. */
    void enter(Row request) {
        open(request);
        audit.record(Act.of("PERSON_REQUEST_ENTERED")
                .by(request.enteredBy())
                .on(Act.Kind.REQUEST, request.id().toString()));
    }

    private void open(Row request) {
        personRequests.add(request);
        processes.open(request.id().toString());
    }

    @Override
    public void informDgal(String request) {
        var row = row(request);
        mail.toDgal(row);
        personRequests.dgalInformed(row.id());
    }

    @Override
    public void tell(String request) {
        mail.toPerson(row(request));
    }

    @Override
    public void apply(String request) {
        var row = row(request);
        if (row.state().equals("GRANTED")) {
            effects.of(row);
            personRequests.done(row.id());
            audit.record(Act.of("PERSON_REQUEST_APPLIED")
                    .by(String.valueOf(row(request).enteredBy()))
                    .on(Act.Kind.REQUEST, request)
                    .with(Map.of("kind", row.kind().name())));
        }
    }

    private void record(String action, String person, String about) {
        audit.record(Act.of(action).by(person).on(Act.Kind.ACCOUNT, about));
    }

    private Row row(String request) {
        return personRequests.find(UUID.fromString(request)).orElseThrow();
    }
}
