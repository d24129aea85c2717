package fr.francesesame.appointments;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import fr.francesesame.SesameTest;
import fr.francesesame.accounts.Scopes;
import fr.francesesame.consignments.Sight;
import fr.francesesame.consignments.Timeline;
import fr.francesesame.platform.LiveEvents;
import fr.francesesame.posts.BorderPosts;
import fr.francesesame.posts.WorkingDays;
import fr.francesesame.processes.Bookings;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The room on a real database; the rooms and processes around it are stood in for. */
@Target(TYPE)
@Retention(RUNTIME)
@SesameTest
@Import(World.class)
@MockitoBean(
        types = {
            Scopes.class,
            Sight.class,
            Timeline.class,
            LiveEvents.class,
            Bookings.class,
            BorderPosts.class,
            WorkingDays.class
        })
@interface BookTest {}
