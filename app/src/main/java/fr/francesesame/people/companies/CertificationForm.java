package fr.francesesame.people.companies;

import fr.francesesame.foundation.taskforms.Answers;
import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Faults;
import fr.francesesame.foundation.taskforms.Field;
import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.foundation.taskforms.Panel.Fact;
import fr.francesesame.foundation.taskforms.TaskForm;
import fr.francesesame.foundation.taskforms.Words;
import fr.francesesame.people.companies.Requests.Decision;
import fr.francesesame.people.companies.Requests.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customs administrator certifies that an account works for a company, and gives its first roles. */
@Component
class CertificationForm implements TaskForm {

    private static final int LONGEST_NAME = 120;

    private final Requests requests;
    private final Links links;
    private final Words words;

    CertificationForm(Requests requests, Links links, Words words) {
        this.requests = requests;
        this.links = links;
        this.words = words;
    }

    @Override
    public String key() {
        return "userTask_examineAttachment";
    }

    @Override
    public boolean isOfAdministrators() {
        return true;
    }

    @Override
    public List<Field> fields(Case task) {
        return List.of(
                Field.choice("decision", "CERTIFY", "REFUSE"),
                Field.line("companyName").when("decision", "CERTIFY"),
                Field.several("roles", List.of(Field.Option.of("CORRESPONDENT"), Field.Option.of("MANAGER")))
                        .optional()
                        .when("decision", "CERTIFY"),
                Field.text("reason").when("decision", "REFUSE"));
    }

    @Override
    public Map<String, Object> proposed(Case task) {
        return Map.of("companyName", link(task).company(), "roles", List.of("CORRESPONDENT", "MANAGER"));
    }

    @Override
    public Optional<List<Panel>> panels(Case task) {
        var request = requests.get(task.subject());
        return Optional.of(List.of(Panel.facts(words.text("companies.panel"), facts(request, link(task)))));
    }

    private List<Fact> facts(Request request, Link link) {
        return List.of(
                fact("person", link.firstName() + " " + link.lastName() + " (" + link.username() + ")"),
                fact("email", link.email() == null ? words.text("taskforms.unknown") : link.email()),
                fact("company", link.company()),
                fact("number", words.text("companies.scheme." + link.scheme()) + " " + link.siret()),
                fact("position", request.position()),
                fact("message", request.message()),
                fact("askedAt", words.time(request.askedAt())));
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text("companies.panel." + name), value);
    }

    @Override
    public void judge(Answers answers, Case task, Faults faults) {
        if (answers.is("decision", "CERTIFY") && answers.text("companyName").length() > LONGEST_NAME) {
            faults.add("companyName", "companies.fault.name");
        }
    }

    @Override
    public Map<String, Object> apply(Answers answers, Case task) {
        var certified = answers.is("decision", "CERTIFY");
        var roles = certified ? answers.list("roles") : List.<String>of();
        var reason = certified ? null : answers.text("reason");
        requests.decided(
                task.subject(),
                new Decision(
                        certified,
                        answers.text("companyName"),
                        roles.contains("CORRESPONDENT"),
                        roles.contains("MANAGER"),
                        reason,
                        task.person()));
        return Map.of("certified", certified);
    }

    private Link link(Case task) {
        var request = requests.get(task.subject());
        return links.find(request.username(), request.siret()).orElseThrow();
    }
}
