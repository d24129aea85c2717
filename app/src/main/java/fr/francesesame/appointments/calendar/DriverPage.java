package fr.francesesame.appointments.calendar;

import fr.francesesame.foundation.platform.QrCode;
import fr.francesesame.terms.AppointmentId;
import org.jspecify.annotations.Nullable;

/**
 * The driver's sheet and until when its link shows it. The rest is null for whoever comes by the link: where the sheet was printed, the
 * address and its code.
 */
record DriverPage(
        DriverSheet sheet, String until, @Nullable AppointmentId back, @Nullable String url, @Nullable QrCode code) {}
