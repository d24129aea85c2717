package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every resource of the engine, below both its doors, by every kind of account: open is exactly what docs/access.md says. */
@SesameTest
class EngineDoorsTest {

    private static final Path TABLE = Path.of("..", "docs", "access.md");
    private static final List<String> WORKERS = List.of("sivepphyto02", "superviseur01", "analyste01", "adminsesame01");
    private static final List<String> STRANGERS =
            List.of("importateur01", "transitaire01", "correspondant01", "statistique01", "traces");
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatIsOpenIsWhatTheTableSays() throws Exception {
        var open = new TreeMap<String, String>();
        var faults = new TreeSet<String>();
        for (var call : EngineResources.all()) {
            open.put(call, "");
        }
        for (var account : WORKERS) {
            var caller = EngineCaller.signedIn(port, account);
            for (var call : open.keySet()) {
                var answer = caller.answer(call);
                if (!answer.matches("open|refused")) {
                    faults.add(call + " by " + account + ": " + answer);
                }
                open.merge(call, answer.equals("open") ? " oui |" : " |", String::concat);
            }
        }
        assertThat(faults).isEmpty();
        open.values().removeIf(cells -> !cells.contains("oui"));
        assertThat(lines(open)).isEqualTo(table());
    }

    @Test
    void nothingIsOpenToAnybodyElse() throws Exception {
        for (var account : STRANGERS) {
            var caller = EngineCaller.signedIn(port, account);
            for (var call : EngineResources.all()) {
                assertThat(caller.answer(call)).as("%s by %s", call, account).isEqualTo("refused");
            }
        }
        var nobody = EngineCaller.signedIn(port, "-");
        for (var call : EngineResources.all()) {
            assertThat(nobody.answer(call)).as("%s by nobody", call).isEqualTo("not signed in");
        }
    }

    /** What the engine does not know itself is refused before it is asked. */
    @Test
    void noOtherMethodIsOpen() throws Exception {
        var known = EngineResources.all();
        var paths = known.stream()
                .map(call -> call.split(" ")[1])
                .filter(path -> path.startsWith("/camunda/"))
                .collect(Collectors.toCollection(TreeSet::new));
        var caller = EngineCaller.signedIn(port, "adminsesame01");
        for (var path : paths) {
            for (var verb : VERBS) {
                var call = verb + " " + path;
                if (!known.contains(call) && !known.contains(call.replaceFirst("/[^/]*$", "/{id}"))) {
                    assertThat(caller.answer(call)).as(call).isEqualTo("refused");
                }
            }
        }
    }

    /** Whoever tries is in the audit, and cannot fill it. */
    @Test
    void refusedCallsAreLinesOfTheAuditUpToABound() throws Exception {
        var caller = EngineCaller.signedIn(port, "douaneagent01");
        for (var attempt = 0; attempt < 130; attempt++) {
            caller.answer("DELETE /engine-rest/task/x" + attempt);
        }
        assertThat(jdbc.sql("select count(*) from audit_line where action = 'ENGINE_CALL_REFUSED' and"
                                + " person = (select no from audit_person where username = 'douaneagent01')")
                        .query(Long.class)
                        .single())
                .isBetween(100L, 105L);
        assertThat(jdbc.sql("select details ->> 'route' from audit_line where action = 'ENGINE_CALL_REFUSED'"
                                + " and details ->> 'route' like '%x7'")
                        .query(String.class)
                        .list())
                .containsExactly("DELETE /engine-rest/task/x7");
    }

    private static String lines(Map<String, String> open) {
        return open.entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` |" + row.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String table() throws IOException {
        return Files.readString(TABLE)
                .lines()
                .filter(line -> VERBS.stream().anyMatch(verb -> line.startsWith("| `" + verb + " /")))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
