package fr.francesesame.portal.assistance;

import static java.util.stream.Collectors.groupingBy;

import fr.francesesame.portal.assistance.HelpEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is written and done in requests for assistance. */
@Component
class HelpEntries {

    private final JdbcClient jdbc;
    private final HelpFiles files;

    HelpEntries(JdbcClient jdbc, HelpFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    long add(String request, Kind kind, @Nullable String person, @Nullable String body) {
        return jdbc.sql("insert into assistance_entry (request, kind, person, body) values (?, ?, ?, ?) returning id")
                .params(request, kind.name(), person, body)
                .query(Long.class)
                .single();
    }

    void addLetter(String request, String person, String body, LocalDate on, String reference) {
        jdbc.sql("insert into assistance_entry (request, kind, person, body, postal_on, postal_reference)"
                        + " values (?, 'POSTAL', ?, ?, ?, ?)")
                .params(request, person, body, on, reference)
                .update();
    }

    /** With their files, the oldest first. */
    List<HelpEntry> of(String request) {
        var joined = files.of(request).stream().collect(groupingBy(HelpFile::entry));
        return jdbc
                .sql("select * from assistance_entry where request = ? order by id")
                .param(request)
                .query((row, n) -> entry(row))
                .list()
                .stream()
                .map(entry -> entry.with(joined.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static HelpEntry entry(ResultSet row) throws SQLException {
        return new HelpEntry(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("person"),
                row.getString("body"),
                row.getObject("postal_on", LocalDate.class),
                row.getString("postal_reference"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
