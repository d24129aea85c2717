package fr.francesesame.people.services;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** The personal space is for operators; for anybody else these pages do not exist. */
@ControllerAdvice(assignableTypes = {SpacePages.class, AdhesionPages.class, OutletPages.class})
class SpaceSecurity {

    @ModelAttribute
    void operatorsOnly(HttpServletRequest request, Model model) {
        open(request, "OPERATOR", model);
    }

    static void open(HttpServletRequest request, String role, Model model) {
        if (!request.isUserInRole(role)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("zone", Holdings.PARIS);
        model.addAttribute("states", ServiceState.values());
    }
}
