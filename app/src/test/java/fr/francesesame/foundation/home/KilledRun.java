package fr.francesesame.foundation.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A Java process of its own that runs a PostgreSQL, commits a row and waits to be killed. */
final class KilledRun {

    private static final String READY = "ready";

    private KilledRun() {}

    public static void main(String[] arguments) throws Exception {
        var postgres = OrphanedPostgresTest.start(Path.of(arguments[0]));
        OrphanedPostgresTest.execute(postgres, "create table kept (word text)");
        OrphanedPostgresTest.execute(postgres, "insert into kept values ('oui')");
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Returns once the row is committed. */
    static Process start(Path data) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", classes, KilledRun.class.getName(), data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
            if (line == null) {
                throw new IOException("the run ended before it was ready");
            }
        }
        return process;
    }
}
