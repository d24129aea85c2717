package fr.francesesame.foundation.audit;

import java.util.Optional;

/** Says under which mandate an account acts on a subject; the room that keeps the mandates implements it. */
public interface ActingUnder {

    Optional<String> mandate(String username, Act.Subject subject);
}
