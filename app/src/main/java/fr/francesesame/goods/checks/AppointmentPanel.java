package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Panel;
import fr.francesesame.terms.Reference;

/** The appointments of a formality beside the form of a task; the wing that keeps them says what stands there. */
public interface AppointmentPanel {

    Panel of(Reference reference);
}
