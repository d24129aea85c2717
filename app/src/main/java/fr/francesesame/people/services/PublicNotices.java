package fr.francesesame.people.services;

import fr.francesesame.portal.publicpages.ServiceNotices;
import java.util.List;
import org.springframework.stereotype.Component;

/** What everybody reads of the services: their state as administrators say it, without who said it. */
@Component
class PublicNotices implements ServiceNotices {

    private final Catalogue catalogue;
    private final Works works;

    PublicNotices(Catalogue catalogue, Works works) {
        this.catalogue = catalogue;
        this.works = works;
    }

    @Override
    public List<Standing> standings() {
        return catalogue.all().stream()
                .map(offer -> new Standing(
                        offer.code(),
                        offer.state().name(),
                        offer.state().getIcon(),
                        offer.message(),
                        offer.changedAt()))
                .toList();
    }

    @Override
    public List<Work> works() {
        return works.standing().stream()
                .map(item -> new Work(item.startsAt(), item.endsAt(), item.body()))
                .toList();
    }
}
