/** Which account works for which company, who certified it, and what its people may do: attachment, certification, rights, mandates. */
@ApplicationModule(
        allowedDependencies = {
            "foundation.accounts",
            "foundation.audit",
            "foundation.platform",
            "foundation.taskforms",
            "goods.consignments",
            "people.letters",
            "portal.tracking"
        })
@NullMarked
package fr.francesesame.people.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
