package fr.francesesame.people.companies;

import fr.francesesame.people.companies.CompanyDirectory.Answer;
import fr.francesesame.people.companies.CompanyDirectory.Outcome;
import org.springframework.stereotype.Component;

/** Our own register, then the State's. */
@Component
class Directories {

    private final Companies companies;
    private final StateDirectory state;

    Directories(Companies companies, StateDirectory state) {
        this.companies = companies;
        this.state = state;
    }

    Answer look(CompanyCode code) {
        var own = companies.look(code);
        return own.outcome() == Outcome.FOUND ? own : state.look(code);
    }
}
