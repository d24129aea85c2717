package fr.francesesame;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Sésame: the window, its two engines and, where no other is named, its own database. */
@SpringBootApplication(nameGenerator = RoomNames.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class FranceSesame {

    public static void main(String[] args) {
        SpringApplication.run(FranceSesame.class, args);
    }
}
