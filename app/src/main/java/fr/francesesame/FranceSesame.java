package fr.francesesame;

import fr.francesesame.foundation.home.HomeCommand;
import fr.francesesame.foundation.platform.PatientStart;
import fr.francesesame.insight.evidence.VerifyCommand;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Sésame: the window, its two engines and, where no other is named, its own database; or carries out a command on the latter. */
@SpringBootApplication(nameGenerator = RoomNames.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class FranceSesame {

    /** What the first word of the command line does instead of serving; the number is the exit status. */
    private static final Map<String, ToIntFunction<List<String>>> COMMANDS = Map.of("verify", VerifyCommand::run);

    public static void main(String[] args) {
        var command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command != null) {
            System.exit(command.applyAsInt(List.of(args).subList(1, args.length)));
        }
        HomeCommand.run(args)
                .ifPresentOrElse(
                        System::exit, () -> PatientStart.of(() -> SpringApplication.run(FranceSesame.class, args)));
    }
}
