package fr.francesesame.appointments.planning;

import fr.francesesame.appointments.refusals.ForPeople;
import fr.francesesame.appointments.refusals.NoSuchAppointment;
import fr.francesesame.foundation.accounts.OnlineService;
import fr.francesesame.foundation.accounts.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is booked: a week of an operator's companies; for an agent a day or a week of one of their posts. Printed, it fits a page. */
@Controller
@ForPeople
@RequestMapping("/rendez-vous/planning")
class PlanningPages {

    private final Scopes scopes;
    private final PostPlans posts;
    private final CompanyWeeks companies;

    PlanningPages(Scopes scopes, PostPlans posts, CompanyWeeks companies) {
        this.scopes = scopes;
        this.posts = posts;
        this.companies = companies;
    }

    @GetMapping
    String page(
            @RequestParam(name = "poste", required = false) @Nullable String post,
            @RequestParam(name = "nature", defaultValue = ChosenKinds.OWN) String kind,
            @RequestParam(name = "vue", defaultValue = "jour") String view,
            @RequestParam(name = "jour", required = false) @Nullable String day,
            Model model) {
        var scope = scopes.current(OnlineService.APPOINTMENTS);
        if (scope.isAgent()) {
            model.addAttribute("page", posts.page(scope, new AskedPlan(post, kind, "semaine".equals(view), day)));
            return "appointments/planning";
        }
        if (scope.isOperator()) {
            model.addAttribute("page", companies.page(scope, day));
            return "appointments/company-week";
        }
        throw new NoSuchAppointment();
    }
}
