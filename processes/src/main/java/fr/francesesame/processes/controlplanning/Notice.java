package fr.francesesame.processes.controlplanning;

import fr.francesesame.decisions.Decided;
import fr.francesesame.decisions.PriorNotification;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Dossiers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether a consignment was notified in time, by the working days and the hours of its post. */
@Component
class Notice {

    private final Calendars calendars;
    private final PriorNotification table;

    Notice(Calendars calendars, PriorNotification table) {
        this.calendars = calendars;
        this.table = table;
    }

    Decided<PriorNotification.Verdict> judge(Dossiers.Facts facts) {
        return table.judge(notice(facts));
    }

    private PriorNotification.Facts notice(Dossiers.Facts facts) {
        var arrival = facts.arrival();
        if (arrival == null) {
            return new PriorNotification.Facts(facts.type(), false, 0, 0, false);
        }
        return new PriorNotification.Facts(
                facts.type(),
                true,
                calendars.wholeWorkingDaysBetween(facts.post(), facts.notifiedAt(), arrival),
                Duration.between(facts.notifiedAt(), arrival).toHours(),
                calendars.acceptsShorterNotice(facts.post()));
    }
}
