package fr.francesesame.people.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company's way into a service; references and days of the papers are null until they are in. */
record Adhesion(
        long id,
        String siret,
        String company,
        String service,
        State state,
        boolean auditRequired,
        boolean approvalRequired,
        Instant askedAt,
        String askedBy,
        @Nullable String conventionReference,
        @Nullable LocalDate conventionSignedOn,
        @Nullable String auditReference,
        @Nullable LocalDate auditedOn,
        @Nullable String approvalReference,
        @Nullable String reason) {

    enum State {
        ASKED,
        /** The signed convention is in. */
        CONVENTION,
        /** The audit was favourable. */
        AUDITED,
        OPEN,
        REFUSED
    }

    String subject() {
        return "ADHESION-" + id;
    }

    static long id(String subject) {
        return Long.parseLong(subject.substring(subject.indexOf('-') + 1));
    }

    /** What lies behind and ahead, as far as this service asks for it. */
    public List<Step> getSteps() {
        return Stream.of(
                        new Step("ASKED", true),
                        new Step("CONVENTION", conventionReference != null),
                        auditRequired ? new Step("AUDITED", auditReference != null) : null,
                        approvalRequired ? new Step("APPROVED", approvalReference != null) : null,
                        new Step("OPEN", state == State.OPEN))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    record Step(String name, boolean done) {}
}
