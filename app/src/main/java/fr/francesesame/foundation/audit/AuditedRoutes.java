package fr.francesesame.foundation.audit;

import fr.francesesame.foundation.audit.Act.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which calls leave a line: every call of a person that may change something, named where it has a name of its own, and the
 * reading and taking away of what is personal or a company's.
 */
final class AuditedRoutes {

    /** A route that says {@code AGENTS} leaves a line only where the caller is no operator: his own file is his to read. */
    record Audited(String method, PathPattern route, String action, Readers readers) {}

    enum Readers {
        ALL,
        AGENTS
    }

    private static final List<Audited> NAMED = List.of(
            read("/dossiers/{reference}", "DOSSIER_READ", Readers.AGENTS),
            read("/api/v1/formalities/{reference}", "DOSSIER_READ", Readers.AGENTS),
            read("/dossiers/{reference}/documents", "DOSSIER_READ", Readers.AGENTS),
            read("/dossiers/{reference}/documents/{id}", "DOSSIER_READ", Readers.AGENTS),
            read("/api/v1/formalities/{reference}/documents", "DOSSIER_READ", Readers.AGENTS),
            read("/messagerie/{fil}", "MESSAGE_THREAD_READ", Readers.AGENTS),
            read("/assistance/demandes/{numero}", "ASSISTANCE_READ", Readers.AGENTS),
            read("/api/v1/threads/{number}", "MESSAGE_THREAD_READ", Readers.AGENTS),
            read("/api/v1/tasks/{taskId}/form", "TASK_READ", Readers.AGENTS),
            read("/entreprise/**", "COMPANY_READ", Readers.ALL),
            read("/entreprises/**", "COMPANY_READ", Readers.AGENTS),
            read("/operateurs/**", "COMPANY_READ", Readers.AGENTS),
            read("/preuves/{id}/fichier", "EVIDENCE_TAKEN", Readers.ALL),
            read("/compte/donnees/export.json", "DATA_EXPORTED", Readers.ALL),
            read("/compte/donnees/export.pdf", "DATA_EXPORTED", Readers.ALL),
            read("/audit", "AUDIT_READ", Readers.ALL),
            read("/demandes-de-droits/**", "PERSON_REQUEST_READ", Readers.ALL),
            change("/rendez-vous/{id}/creneau", "APPOINTMENT_CHOSEN"),
            change("/rendez-vous/{id}/acceptation", "APPOINTMENT_ACCEPTED"),
            change("/rendez-vous/{id}/annulation", "APPOINTMENT_GIVEN_UP"),
            change("/dossiers/{reference}/observations", "OBSERVATIONS_GIVEN"),
            change("/dossiers/{reference}/demandes", "REQUEST_MADE"),
            change("/controles-renforces", "CONTROL_RAISED"),
            change("/controles-renforces/{id}/levee", "CONTROL_LIFTED"),
            change("/droit", "LAW_LOADED"),
            change("/droit/{id}/entree-en-vigueur", "LAW_IN_FORCE"),
            change("/droit/{id}/abandon", "LAW_DISCARDED"),
            change("/echanges/quarantaine/{id}/rejeu", "MESSAGE_REPLAYED"),
            change("/echanges/quarantaine/rejeux", "MESSAGES_REPLAYED"),
            change("/api/v1/quarantine/replays", "MESSAGES_REPLAYED"),
            change("/echanges/quarantaine/{id}/ecart", "MESSAGE_SET_ASIDE"));

    /** What is typed while it is typed and what was read of one's own bell are no acts; some rooms write their own lines. */
    private static final Set<String> QUIET = Set.of(
            "/dossiers/{reference}/suspension",
            "/dossiers/{reference}/suspension/levee",
            "/dossiers/{reference}/resiliation",
            "/dossiers/{reference}/resiliation/levee",
            "/dossiers/{reference}/preuves",
            "/dossiers/{reference}/documents",
            "/api/v1/formalities/{reference}/documents",
            "/assistance/nouvelle-demande",
            "/assistance/demandes/{numero}/messages",
            "/assistance/demandes/{numero}/retrait",
            "/assistance/suivi/messages",
            "/assistance/suivi/retrait",
            "/messagerie/nouveau-fil",
            "/messagerie/{fil}/messages",
            "/messagerie/{fil}/notes",
            "/messagerie/{fil}/modele",
            "/messagerie/{fil}/prise",
            "/messagerie/{fil}/remise",
            "/messagerie/{fil}/orientation",
            "/messagerie/{fil}/courrier",
            "/messagerie/{fil}/cloture",
            "/messagerie/{fil}/reouverture",
            "/messagerie/modeles",
            "/messagerie/modeles/{id}",
            "/messagerie/modeles/{id}/suppression",
            "/api/v1/threads",
            "/api/v1/threads/{number}/messages",
            "/comptes-suspendus",
            "/comptes-suspendus/{id}/levee",
            "/cgu/acceptation",
            "/compte/donnees",
            "/compte/donnees/demandes",
            "/demandes-de-droits",
            "/api/v1/tasks/{taskId}/form",
            "/taches/{taskId}/remise",
            "/notifications/lecture",
            "/notifications/{id}/lecture",
            "/api/v1/simulations",
            "/error");

    private static final Map<String, Kind> SUBJECTS = Map.of(
            "/dossiers", Kind.FORMALITY,
            "/api/v1/formalities", Kind.FORMALITY,
            "/rendez-vous", Kind.APPOINTMENT,
            "/api/v1/appointments", Kind.APPOINTMENT,
            "/droit", Kind.LAW,
            "/echanges/quarantaine", Kind.MESSAGE,
            "/entreprise", Kind.COMPANY,
            "/entreprises", Kind.COMPANY,
            "/operateurs", Kind.COMPANY,
            "/preuves", Kind.REQUEST);

    private AuditedRoutes() {}

    static Optional<Audited> of(String method, String route) {
        var path = PathContainer.parsePath(route.replace("{", "").replace("}", ""));
        var named = NAMED.stream()
                .filter(audited -> audited.method().equals(method))
                .filter(audited -> audited.route().getPatternString().equals(route)
                        || audited.route().matches(path))
                .findFirst();
        return named.or(() -> isChange(method) && !QUIET.contains(route)
                ? Optional.of(new Audited(method, pattern(route), "CALLED", Readers.ALL))
                : Optional.empty());
    }

    static Kind subject(String route) {
        return SUBJECTS.entrySet().stream()
                .filter(entry -> route.startsWith(entry.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private static boolean isChange(String method) {
        return Set.of("POST", "PUT", "DELETE", "PATCH").contains(method);
    }

    private static Audited read(String route, String action, Readers readers) {
        return new Audited("GET", pattern(route), action, readers);
    }

    private static Audited change(String route, String action) {
        return new Audited("POST", pattern(route), action, Readers.ALL);
    }

    private static PathPattern pattern(String route) {
        return PathPatternParser.defaultInstance.parse(route);
    }
}
