package fr.francesesame.accounts;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks people up for the other rooms. */
public interface People {

    Optional<Person> find(String username);

    /** Operators who see a formality whose parties carry these EORI or SIRET numbers. */
    List<Person> operatorsOf(Collection<String> identifiers);

    /** Inspectors of that service at that post; supervisors are not among them. */
    List<Person> inspectorsOf(ControlService service, BorderPost post);
}
