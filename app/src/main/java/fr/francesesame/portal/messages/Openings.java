package fr.francesesame.portal.messages;

import fr.francesesame.foundation.accounts.Person.Kind;
import fr.francesesame.foundation.accounts.Scope;
import fr.francesesame.foundation.posts.BorderPosts;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.portal.messages.Establishments.Establishment;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.Reference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges what a person typed to open a thread: in whose name, about what, and into whose box. */
@Component
class Openings {

    private final Sight sight;
    private final Establishments establishments;
    private final Correspondents people;
    private final FormalityPlaces formalities;
    private final BorderPosts posts;

    Openings(
            Sight sight,
            Establishments establishments,
            Correspondents people,
            FormalityPlaces formalities,
            BorderPosts posts) {
        this.sight = sight;
        this.establishments = establishments;
        this.people = people;
        this.formalities = formalities;
        this.posts = posts;
    }

    Opening of(Scope scope, OpenForm form) throws Unfit {
        if (form.isAboutFormality()) {
            var reference = Reference.written(form.dossier())
                    .filter(known -> sight.sees(scope, known))
                    .orElseThrow(() -> new Unfit("dossier", "messages.fault.reference"));
            return scope.isOperator() ? asked(scope, form, reference) : written(scope, form, reference);
        }
        return scope.isOperator() ? asked(scope, form) : written(scope, form);
    }

    private Opening asked(Scope scope, OpenForm form, Reference reference) throws Unfit {
        var siret = establishments
                .acting(scope.username(), reference.value())
                .orElseThrow(() -> new Unfit("dossier", "messages.fault.lookOnly"));
        return opening(
                scope,
                form,
                reference.value(),
                siret,
                null,
                formalities.of(reference).post());
    }

    private Opening asked(Scope scope, OpenForm form) throws Unfit {
        var own = establishments.of(scope.username());
        var siret = own.stream()
                .map(Establishment::siret)
                .filter(known -> own.size() == 1 || known.equals(form.etablissement()))
                .findFirst()
                .orElseThrow(() -> new Unfit("etablissement", "messages.fault.establishment"));
        return opening(scope, form, null, siret, null, post(form));
    }

    private @Nullable String post(OpenForm form) throws Unfit {
        var code = form.poste();
        if (code == null || code.isBlank()) {
            return null;
        }
        return posts.all().stream()
                .map(sheet -> sheet.post().code())
                .filter(code::equals)
                .findFirst()
                .orElseThrow(() -> new Unfit("poste", "messages.fault.post"));
    }

    private Opening written(Scope scope, OpenForm form, Reference reference) throws Unfit {
        var place = formalities.of(reference);
        var service = place.service();
        var mine = people.places(scope.username()).stream()
                .anyMatch(own -> own.service() == service
                        && (place.post() == null
                                || scope.kind() == Kind.SUPERVISOR
                                || own.post().equals(place.post())));
        if (service == null || !mine) {
            throw new Unfit("dossier", "messages.fault.notHabilitated");
        }
        return opening(scope, form, reference.value(), null, service, place.post());
    }

    private Opening written(Scope scope, OpenForm form) throws Unfit {
        var place = people.places(scope.username()).stream()
                .filter(own -> (own.service() + "/" + own.post()).equals(form.lieu()))
                .findFirst()
                .orElseThrow(() -> new Unfit("lieu", "messages.fault.place"));
        var siret = Optional.ofNullable(form.etablissement())
                .map(typed -> typed.replaceAll("\\s", ""))
                .flatMap(establishments::find)
                .map(Establishment::siret)
                .filter(establishments::isRead)
                .orElseThrow(() -> new Unfit("etablissement", "messages.fault.siret"));
        return opening(scope, form, null, siret, place.service(), place.post());
    }

    private static Opening opening(
            Scope scope,
            OpenForm form,
            @Nullable String reference,
            @Nullable String siret,
            @Nullable ControlService service,
            @Nullable String post)
            throws Unfit {
        return new Opening(
                ThreadSight.side(scope),
                reference,
                siret,
                form.topic(),
                form.subject(),
                service,
                post,
                scope.username());
    }
}
