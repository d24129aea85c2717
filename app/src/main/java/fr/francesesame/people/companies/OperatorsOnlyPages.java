package fr.francesesame.people.companies;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** The pages about one's company are for operators; for anybody else they do not exist. */
@ControllerAdvice(
        assignableTypes = {
            AttachmentPages.class,
            CompanySpacePages.class,
            SheetPages.class,
            ColleaguePages.class,
            RightPages.class,
            RightSteps.class,
            MandatePages.class,
            EstablishmentPages.class
        })
class OperatorsOnlyPages {

    private final Authority authority;

    OperatorsOnlyPages(Authority authority) {
        this.authority = authority;
    }

    @ModelAttribute
    void operatorsOnly(HttpServletRequest request, Model model) {
        if (!request.isUserInRole("OPERATOR")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var me = request.getUserPrincipal().getName();
        model.addAttribute("zone", ZoneId.of("Europe/Paris"));
        model.addAttribute("isCorrespondent", authority.has(me, Authority.Role.CORRESPONDENT));
        model.addAttribute("isManager", authority.has(me, Authority.Role.MANAGER));
    }
}
