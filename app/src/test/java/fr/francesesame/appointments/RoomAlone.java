package fr.francesesame.appointments;

import fr.francesesame.platform.Contention;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** This room, the doors of the house and nothing else: no engine, no other room. No component itself, so that no scan finds it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
            "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration"
        })
@ComponentScan("fr.francesesame.appointments")
@ComponentScan(
        basePackages = "fr.francesesame.platform",
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.platform\\.Security"))
@Import(Contention.class)
class RoomAlone {}
