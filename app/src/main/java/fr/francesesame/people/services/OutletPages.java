package fr.francesesame.people.services;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** GIMT: the « fiches débits et débitants » of one's establishments, once the service has opened. */
@Controller
class OutletPages {

    private final Catalogue catalogue;
    private final Openings openings;
    private final Outlets outlets;

    OutletPages(Catalogue catalogue, Openings openings, Outlets outlets) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.outlets = outlets;
    }

    @GetMapping("/services/gimt/fiches")
    String sheets(Principal me, Model model) {
        var open = catalogue
                .find("GIMT")
                .map(offer -> openings.establishments(offer, me.getName()))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("outlets", outlets.of(open));
        return "services/outlets";
    }
}
