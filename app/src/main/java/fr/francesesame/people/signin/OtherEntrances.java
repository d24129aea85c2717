package fr.francesesame.people.signin;

import java.util.List;

/** Ways to sign in that the sign-in page offers besides identifier and password. */
public interface OtherEntrances {

    List<Way> all();

    /** {@code name}: as people know it; {@code path}: where it begins. */
    record Way(String name, String path) {}
}
