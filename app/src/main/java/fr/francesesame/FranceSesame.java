package fr.francesesame;

import fr.francesesame.home.HomeCommand;
import fr.francesesame.platform.PatientStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Sésame: the window, its two engines and, where no other is named, its own database; or carries out a command on the latter. */
@SpringBootApplication(nameGenerator = RoomNames.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class FranceSesame {

    public static void main(String[] args) {
        HomeCommand.run(args)
                .ifPresentOrElse(
                        System::exit, () -> PatientStart.of(() -> SpringApplication.run(FranceSesame.class, args)));
    }
}
