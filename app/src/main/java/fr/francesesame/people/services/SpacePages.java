package fr.francesesame.people.services;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** « Mon espace »: one's services by use, news; and all services of the catalogue. */
@Controller
class SpacePages {

    private static final int NEWS = 5;

    private final Openings openings;
    private final Catalogue catalogue;
    private final Holdings holdings;
    private final Uses uses;
    private final News news;
    private final ServedPages served;

    SpacePages(Openings openings, Catalogue catalogue, Holdings holdings, Uses uses, News news, ServedPages served) {
        this.openings = openings;
        this.catalogue = catalogue;
        this.holdings = holdings;
        this.uses = uses;
        this.news = news;
        this.served = served;
    }

    @GetMapping("/espace")
    String space(Principal me, Model model) {
        var tiles = openings.of(me.getName(), uses.of(me.getName()));
        model.addAttribute("tiles", tiles.stream().filter(Tile::isOpen).toList());
        model.addAttribute(
                "coming",
                tiles.stream()
                        .filter(Tile::isShown)
                        .filter(tile -> !tile.isOpen())
                        .toList());
        model.addAttribute("attached", holdings.isAttached(me.getName()));
        model.addAttribute("news", news.latest(NEWS));
        model.addAttribute("account", served.has("/compte"));
        return "services/space";
    }

    @GetMapping("/services")
    String all(Principal me, Model model) {
        model.addAttribute("tiles", openings.of(me.getName(), uses.of(me.getName())));
        return "services/all";
    }

    /** Opens a service, counts that, and leads to the adhesion where it is still to be asked for. */
    @GetMapping("/services/{code}")
    String open(@PathVariable String code, Principal me) {
        var offer = catalogue.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (openings.isOpen(offer, me.getName())) {
            uses.add(me.getName(), offer.code());
            return "redirect:" + offer.address();
        }
        if (offer.asksForConvention()) {
            return "redirect:/services/" + code + "/adhesion";
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
