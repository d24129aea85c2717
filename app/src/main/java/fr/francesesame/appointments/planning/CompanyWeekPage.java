package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.visits.AppointmentView;
import java.util.List;

/** A week of an operator's companies, day by day. */
record CompanyWeekPage(ShownPeriod period, List<CompanyDay> days) {

    record CompanyDay(String name, List<AppointmentView> appointments) {}
}
