package fr.francesesame.terms;

import java.util.Locale;

/** The service of the State that is competent for a control. */
public enum ControlService {
    SIVEP_PLANT,
    SIVEP_VETERINARY,
    DGDDI;

    /** Candidate group of this service's inspectors at a post, such as {@code sivep-plant-frleh1}. */
    public String groupAt(BorderPost post) {
        return group() + "-" + post.code().toLowerCase(Locale.ROOT);
    }

    /** Candidate group of all inspectors of this service, for what names no post. */
    public String group() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
