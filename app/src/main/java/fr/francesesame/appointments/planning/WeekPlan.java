package fr.francesesame.appointments.planning;

import java.time.LocalDate;
import java.util.List;

/** The desks of a post over a week: how many half hours of seats there are each day, and how many are taken. */
record WeekPlan(List<String> dayNames, List<LocalDate> days, List<Line> lines) {

    record Line(String kind, List<Load> loads) {}

    /** {@code bookings}: how many there are; {@code taken} and {@code seats} are half hours. */
    record Load(LocalDate day, int bookings, int taken, int seats) {

        /** 0 where nothing can be received that day. */
        public int percent() {
            return seats == 0 ? 0 : Math.min(100, Math.round(100f * taken / seats));
        }
    }
}
