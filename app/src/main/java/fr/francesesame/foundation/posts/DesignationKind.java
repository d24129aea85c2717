package fr.francesesame.foundation.posts;

import java.util.List;

/** A designation there is: its abbreviation, what it means in French, and the services whose supervisors settle it. */
public record DesignationKind(String code, String name, List<String> services) {}
