package fr.francesesame.people.companies;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A right of a person for an establishment; {@code endsOn} null: until it is ended. */
record Right(
        long id,
        String username,
        String firstName,
        String lastName,
        String siret,
        String company,
        String service,
        String action,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant grantedAt,
        String grantedBy,
        boolean endsSoon) {}
