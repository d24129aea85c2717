package fr.francesesame.appointments.refusals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How pages say no: the common error page, or the booking's page with a sentence. */
@ControllerAdvice(annotations = ForPeople.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageRefusals {

    private static final Pattern BOOKING = Pattern.compile("^/rendez-vous/[0-9a-f-]{36}");

    @ExceptionHandler(NoSuchAppointment.class)
    void unknown(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(OperatorsOnly.class)
    void operatorsOnly(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    @ExceptionHandler({BookingChanged.class, ConcurrencyFailureException.class})
    String changed(HttpServletRequest request, RedirectAttributes flash) {
        return again(request, flash, BookingChanged.SENTENCE);
    }

    @ExceptionHandler(InvalidTime.class)
    String noTime(HttpServletRequest request, RedirectAttributes flash) {
        return again(request, flash, "appointments.refused.noTime");
    }

    @ExceptionHandler
    String refused(Refused refused, HttpServletRequest request, RedirectAttributes flash) {
        flash.addFlashAttribute("because", refused.arguments());
        return again(request, flash, refused.sentence());
    }

    private static String again(HttpServletRequest request, RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("refused", sentence);
        var booking = BOOKING.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        return "redirect:" + (booking.find() ? booking.group() : "/rendez-vous");
    }
}
