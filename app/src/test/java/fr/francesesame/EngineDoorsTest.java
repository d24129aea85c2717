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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every resource of the engine, below both its doors, by every kind of account: open is exactly what docs/access.md says. */
@SesameTest
@ExtendWith(OutputCaptureExtension.class)
class EngineDoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
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
                if (!known.contains(call)) {
                    assertThat(caller.answer(call)).as(call).isEqualTo("refused");
                }
            }
        }
    }

    /** Where an id stands in an open call no word does: what the engine has there under a name of its own is open where it is listed. */
    @Test
    void anIdIsNoName() throws Exception {
        var listed = listed();
        var caller = EngineCaller.signedIn(port, "adminsesame01");
        for (var call : listed) {
            for (var word : namesInPlaceOfIds(call)) {
                var named = call.replace("{id}", word);
                if (call.contains("{id}") && !call.contains("/static/") && !listed.contains(named)) {
                    assertThat(caller.answer(named)).as(named).isEqualTo("refused");
                }
            }
        }
    }

    /** Of an old page, or forged: the call is refused, the person goes on. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0123456789ABCDEF0123456789ABCDEF"})
    void aWrongTokenIsRefusedAndEndsNoSession(String token) throws Exception {
        var caller = EngineCaller.signedIn(port, "sivepphyto02");
        var open = listed().stream()
                .filter(call -> call.matches("(POST|PUT) /camunda/api/engine/.*/task/.*"))
                .toList();
        assertThat(open).isNotEmpty();
        for (var call : open) {
            var path = call.split(" ")[1].replace("{id}", "00000000-0000-4000-8000-000000000000");
            var answer = caller.call(call.split(" ")[0], path, token);
            assertThat(answer.statusCode()).as(call).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        assertThat(caller.answer("GET " + ENGINE + "task/{id}/form")).isEqualTo("open");
    }

    @Test
    void aBrowserThatLostItsTokenHasItAgainWithItsNextReading() throws Exception {
        var caller = EngineCaller.signedIn(port, "sivepphyto02");
        var first = caller.keptToken();
        assertThat(first).isPresent();
        caller.loseToken();
        assertThat(caller.keptToken()).isEmpty();
        caller.call("GET", "/camunda/app/tasklist/default/", "");
        assertThat(caller.keptToken()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engine/engine/default/task | {\"processVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":{\"a\":1}}]}",
                "engine/engine/default/task | {\"assignee\":{\"a\":1}}",
                "engine/engine/default/task | {\"nameLike\":[\"a\"]}",
                "engine/engine/default/task | {\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"asc\"}]}",
                "engine/engine/default/task | {\"dueBefore\":\"x\"}",
                "engine/engine/default/task/count | [1]",
                "engine/engine/default/process-instance | {\"variables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":{}}]}",
                "engine/engine/default/process-instance | {\"processInstanceIds\":[\"a\\u0000\"]}",
                "engine/engine/default/process-instance/count | {\"businessKey\":{}}",
                "engine/engine/default/variable-instance | {\"variableValues\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":[1]}]}",
                "engine/engine/default/job?maxResults=99999999999 | {}",
                "engine/engine/default/job?maxResults=a | {}",
                "cockpit/plugin/base/default/process-instance | {\"sortBy\":\"zz\",\"sortOrder\":\"asc\"}",
                "cockpit/plugin/base/default/process-instance | {\"startedAfter\":\"x\"}",
                "cockpit/plugin/base/default/process-instance | {\"variables\":[{\"name\":\"a\",\"operator\":\"eq\",\"value\":{}}]}",
                "cockpit/plugin/base/default/process-instance | null",
                "cockpit/plugin/base/default/incident | {\"sortBy\":\"foo\",\"sortOrder\":\"bar\"}",
                "cockpit/plugin/base/default/incident/count | [1]",
                "cockpit/plugin/base/default/incident | {",
            })
    void aQueryThatCannotBeReadIsTheCallersAndTellsNothingOfOurCode(String path, String query, CapturedOutput log)
            throws Exception {
        var answer = EngineCaller.signedIn(port, "analyste01").post("/camunda/api/" + path, query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("La demande contient une valeur qui n’est pas comprise.")
                .doesNotContainIgnoringCase("exception", "camunda", "java", "sql");
        assertThat(log.getOut()).doesNotContain("\tat org.camunda");
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

    private static Set<String> listed() throws IOException {
        return table().lines().map(row -> row.split("`")[1]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words that no engine knows as well as those that it does, of whatever resource. */
    private static Set<String> namesInPlaceOfIds(String call) {
        var before = call.split(" ")[1].replaceFirst("\\{id}.*", "");
        var words = EngineResources.all().stream()
                .map(known -> known.split(" ")[1])
                .filter(path -> path.startsWith(before))
                .map(path -> path.substring(before.length()).replaceFirst("/.*", ""))
                .filter(word -> !word.isEmpty() && !word.contains("{"))
                .collect(Collectors.toCollection(TreeSet::new));
        words.addAll(List.of("count", "report", "create", "key", "x", "plantEntry:1", "0", "*"));
        return words;
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
