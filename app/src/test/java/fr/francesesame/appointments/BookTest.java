package fr.francesesame.appointments;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import fr.francesesame.OwnDatabase;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.platform.LiveEvents;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.foundation.posts.Designations;
import fr.francesesame.foundation.posts.SettledDesignations;
import fr.francesesame.foundation.posts.WorkingDays;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.Offers;
import fr.francesesame.processes.ports.Milestones;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The room with its pages on a real database; the rooms and processes around it are stood in for, see {@link World}. */
@Target(TYPE)
@Retention(RUNTIME)
@SpringBootTest(
        classes = RoomAlone.class,
        webEnvironment = RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.connection-timeout=60000",
            "server.tomcat.connection-timeout=60000",
            "spring.security.user.name=agnes",
            "spring.security.user.password=only-in-tests"
        })
@ActiveProfiles("trial")
@ContextConfiguration(initializers = OwnDatabase.class)
@AutoConfigureMockMvc
@MockitoBean(
        types = {
            Scopes.class,
            People.class,
            Sight.class,
            Timeline.class,
            LiveEvents.class,
            Bookings.class,
            Milestones.class,
            BorderPosts.class,
            Designations.class,
            SettledDesignations.class,
            Offers.class,
            WorkingDays.class
        })
public @interface BookTest {}
