package fr.francesesame.foundation.accounts;

import fr.francesesame.terms.BorderPost;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks people up for the other rooms. */
public interface People {

    Optional<Person> find(String username);

    /** Those of them who have an account, in one look. */
    List<Person> find(Collection<String> usernames);

    /** Operators to be told of a formality whose parties carry these EORI or SIRET numbers. */
    List<Person> operatorsOf(Collection<String> identifiers);

    /** Operators to be told of a formality of that type because one of these parties has mandated their company. */
    List<Person> mandatedFor(Collection<String> identifiers, FormalityType type);

    /** Inspectors of that service at that post; supervisors are not among them. */
    List<Person> inspectorsOf(ControlService service, BorderPost post);
}
