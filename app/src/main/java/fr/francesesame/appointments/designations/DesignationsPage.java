package fr.francesesame.appointments.designations;

import fr.francesesame.appointments.designations.DesignationViews.PostLine;
import fr.francesesame.foundation.posts.DesignationKind;
import java.util.List;

/** The posts with what they are designated for, and what the codes mean. */
record DesignationsPage(List<PostLine> posts, List<DesignationKind> kinds) {}
