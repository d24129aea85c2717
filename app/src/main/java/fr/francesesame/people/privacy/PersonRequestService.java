package fr.francesesame.people.privacy;

import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.audit.Act;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.foundation.platform.FrenchDays;
import fr.francesesame.notices.notifications.PersonalMail;
import fr.francesesame.people.privacy.RecordedPersonRequests.Row;
import fr.francesesame.processes.PersonRequestStarter;
import fr.francesesame.processes.ports.PersonRequests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
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
    private final People people;
    private final PersonalMail mail;
    private final AuditTrail audit;
    private final MessageSource sentences;
    private final Clock clock;
    private final String dgal;

    PersonRequestService(
            RecordedPersonRequests personRequests,
            Effects effects,
            PersonRequestStarter processes,
            People people,
            PersonalMail mail,
            AuditTrail audit,
            MessageSource sentences,
            Clock clock,
            @Value("${sesame.privacy.dgal:sivep.sdeigir.dgal@agriculture.gouv.fr}") String dgal) {
        this.personRequests = personRequests;
        this.effects = effects;
        this.processes = processes;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.sentences = sentences;
        this.clock = clock;
        this.dgal = dgal;
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
        mail.send(
                dgal,
                say("privacy.mail.dgal.subject", row.id().toString()),
                say(
                        "privacy.mail.dgal.text",
                        say("privacy.kind." + row.kind()),
                        row.id().toString(),
                        FrenchDays.DAY.format(row.receivedAt())));
        personRequests.dgalInformed(row.id());
    }

    @Override
    public void tell(String request) {
        var row = row(request);
        if (row.username() != null) {
            people.find(row.username())
                    .filter(person -> person.email() != null)
                    .ifPresent(person -> mail.send(
                            String.valueOf(person.email()),
                            say("privacy.mail.answer.subject"),
                            say(
                                    "privacy.mail.answer.text",
                                    person.firstName(),
                                    person.lastName(),
                                    say("privacy.kind." + row.kind()),
                                    say("privacy.state." + row.state()),
                                    String.valueOf(row.answer()))));
        }
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

    private String say(String key, Object... arguments) {
        return String.valueOf(sentences.getMessage(key, arguments, Locale.FRENCH));
    }
}
