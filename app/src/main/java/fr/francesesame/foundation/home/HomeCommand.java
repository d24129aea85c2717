package fr.francesesame.foundation.home;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** {@code java -jar sesame.jar backup FILE} and {@code restore FILE [--replace]}, for the database that Sésame runs by itself. */
public final class HomeCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private final StandardEnvironment settings = new StandardEnvironment();
    private final DefaultApplicationArguments arguments;
    private final PrintStream out;

    HomeCommand(PrintStream out, String... arguments) {
        this.out = out;
        this.arguments = new DefaultApplicationArguments(arguments);
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
    }

    /** The exit code; empty where the arguments name no such command and Sésame is to start. */
    public static OptionalInt run(String... arguments) {
        var command = new HomeCommand(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), arguments);
        return command.words().isEmpty() ? OptionalInt.empty() : OptionalInt.of(command.carryOut());
    }

    private List<String> words() {
        return arguments.getNonOptionArgs();
    }

    int carryOut() {
        LoggingSystem.get(HomeCommand.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            out.println(answer());
            return DONE;
        } catch (Refusal refused) {
            out.println(refused.getMessage());
            return refused instanceof Misuse ? MISUSED : REFUSED;
        } catch (EarlierTables earlier) {
            out.println(Said.of("earlierTables", earlier.place()));
            return REFUSED;
        } catch (IOException | RuntimeException fault) {
            out.println(Said.of("failed", fault));
            return REFUSED;
        }
    }

    private String answer() throws Refusal, IOException {
        if (words().size() != 2) {
            throw new Misuse("usage");
        }
        if (NamedDatabase.isIn(settings)) {
            throw new Misuse("named");
        }
        var file = Path.of(words().get(1)).toAbsolutePath().normalize();
        return switch (words().get(0)) {
            case "backup" -> new Backup(home()).write(file);
            case "restore" -> new Restore(home()).read(file, arguments.containsOption("replace"));
            default -> throw new Misuse("usage");
        };
    }

    /** As the application's settings have it. */
    private Home home() {
        var named = settings.getProperty("sesame.home", "");
        return new Home(named.isBlank() ? Path.of(System.getProperty("user.home"), ".sesame") : Path.of(named));
    }

    private static final class Misuse extends Refusal {

        private static final long serialVersionUID = 1L;

        Misuse(String key) {
            super(key);
        }
    }
}
