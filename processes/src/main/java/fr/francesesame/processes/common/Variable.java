package fr.francesesame.processes.common;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** A typed process variable. Variables hold ids and what gateways or Tasklist's columns read; the dossier is in our tables. */
public record Variable<T>(String name, Class<T> type) {

    public static final Variable<String> REFERENCE = text("reference");

    public static final Variable<String> CONSIGNMENT = text("consignment");
    public static final Variable<String> APPOINTMENT = text("appointmentId");
    public static final Variable<String> DELIVERY = text("deliveryId");
    public static final Variable<String> LETTER = text("letterId");
    public static final Variable<String> GOODS = text("goods");
    public static final Variable<String> ORIGIN = text("origin");
    public static final Variable<String> BCP = text("bcp");
    public static final Variable<String> TASK_GROUP = text("taskGroup");
    public static final Variable<Date> ETA = new Variable<>("eta", Date.class);
    /** Who has to act on a booking that is not firm: {@code CHOICE} of the operator, {@code POST}, {@code ANSWER} to a proposal. */
    public static final Variable<String> APPOINTMENT_AWAITS = text("appointmentAwaits");

    public static final Variable<Date> APPOINTMENT_AT = new Variable<>("appointmentAt", Date.class);
    public static final Variable<Boolean> APPOINTMENT_FIRM = flag("appointmentFirm");
    public static final Variable<String> APPOINTMENT_KIND = text("appointmentKind");
    public static final Variable<Integer> APPOINTMENT_MINUTES = new Variable<>("appointmentMinutes", Integer.class);
    public static final Variable<Date> REMINDER_EVE = new Variable<>("reminderEve", Date.class);
    public static final Variable<Boolean> EVE_AHEAD = flag("eveAhead");
    public static final Variable<Date> REMINDER_SOON = new Variable<>("reminderSoon", Date.class);
    public static final Variable<Boolean> SOON_AHEAD = flag("soonAhead");
    public static final Variable<Boolean> REBOOKING = flag("rebooking");
    public static final Variable<String> APPOINTMENT_DESK = text("appointmentDesk");
    public static final Variable<Boolean> OFFERED = flag("offered");
    public static final Variable<Date> OFFER_UNTIL = new Variable<>("offerUntil", Date.class);
    /** Until when a service is to answer a message. */
    public static final Variable<Date> ANSWER_BY = new Variable<>("answerBy", Date.class);

    public static final Variable<String> PRIOR_NOTIFICATION = text("priorNotification");
    public static final Variable<Boolean> TO_QUALIFY = flag("toQualify");
    public static final Variable<String> CHECK_LEVEL = text("checkLevel");
    public static final Variable<String> CONCLUSION = text("conclusion");
    public static final Variable<String> REGISTER_STATUS = text("registerStatus");
    public static final Variable<String> PURPOSE = text("purpose");
    public static final Variable<Boolean> PROHIBITED = flag("prohibited");
    public static final Variable<Boolean> SEALS_MATCH = flag("sealsMatch");
    public static final Variable<String> IDENTITY_METHOD = text("identityMethod");
    public static final Variable<Boolean> LINKED_PENDING = flag("linkedPending");
    public static final Variable<String> CONFORMITY = text("conformity");
    public static final Variable<Boolean> DECIDED = flag("decided");
    public static final Variable<Boolean> DECISION_CONFIRMED = flag("decisionConfirmed");
    /** How the author or an agent has ended the formality. */
    public static final Variable<String> ENDING = text("ending");

    public static final Variable<Boolean> EXIT_KNOWN = flag("exitKnown");
    /** When the goods must have arrived or left: what was said, at most what the law leaves. */
    public static final Variable<Date> EXIT_BY = new Variable<>("exitBy", Date.class);

    public static final Variable<Date> EXIT_LIMIT = new Variable<>("exitLimit", Date.class);
    public static final Variable<Boolean> MONITORING = flag("monitoring");
    public static final Variable<Boolean> FORMALITIES_MISSING = flag("formalitiesMissing");
    public static final Variable<Boolean> SETTLED = flag("settled");
    public static final Variable<Boolean> FALLBACK = flag("fallback");
    public static final Variable<Date> SEND_AT = new Variable<>("sendAt", Date.class);

    private static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    private static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    /** The value; a model that reads a variable nobody has set is at fault. */
    public T of(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new IllegalStateException("variable " + name + " is not set");
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /** A time as the engine keeps it. */
    public static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
