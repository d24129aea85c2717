package fr.francesesame.insight.evidence;

import fr.francesesame.terms.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a formality stands beside its chronology: what it goes with, where it is awaited, what its laboratory and its register were sent. */
@Component
class Standings {

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing of(Reference reference) {
        return jdbc.sql("select status, bcp, exit_place, exit_by, replaced_by from formality where reference = ?")
                .param(reference.value())
                .query(Standing.class)
                .single();
    }

    /** References that this one replaces, is a part of, or was split into, by {@link Kinship}. */
    List<String> kin(Reference reference, Kinship kinship) {
        return jdbc.sql(kinship.question)
                .param(reference.value())
                .query(String.class)
                .list();
    }

    List<Sample> samples(Reference reference) {
        return jdbc.sql("select purpose, laboratory, number, taken_on from sample where reference = ? order by id")
                .param(reference.value())
                .query(Sample.class)
                .list();
    }

    List<Sent> sent(Reference reference) {
        return jdbc.sql(
                        "select conclusion, sent_at, acknowledged, refusal, withdrawn_at, withdrawn_reason from ched_decision"
                                + " where reference = ? order by number")
                .param(reference.value())
                .query((row, n) -> new Sent(
                        row.getString("conclusion"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("acknowledged"),
                        row.getString("refusal"),
                        instant(row.getObject("withdrawn_at", OffsetDateTime.class)),
                        row.getString("withdrawn_reason")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    enum Kinship {
        REPLACES("select replaced from ched_replacement where replacing = ? order by 1"),
        PART_OF("select whole from formality_split where reference = ? order by 1"),
        SPLIT_INTO("select reference from formality_split where whole = ? order by 1");

        private final String question;

        Kinship(String question) {
            this.question = question;
        }
    }

    record Standing(
            @Nullable String status,
            @Nullable String bcp,
            @Nullable String exitPlace,
            @Nullable LocalDate exitBy,
            @Nullable String replacedBy) {}

    record Sample(String purpose, String laboratory, String number, LocalDate takenOn) {}

    /** {@code refusal}: what the register said of it when it did not take it; {@code withdrawnAt}: when the inspector took it back. */
    record Sent(
            String conclusion,
            Instant at,
            boolean acknowledged,
            @Nullable String refusal,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawnReason) {}
}
