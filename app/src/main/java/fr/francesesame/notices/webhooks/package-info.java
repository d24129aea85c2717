/** Tells companies' own systems what happens to their formalities: signed, in order per formality, tried again over a day. */
@ApplicationModule(
        allowedDependencies = {"foundation.accounts", "foundation.platform", "foundation.secrets", "goods.consignments"
        })
@NullMarked
package fr.francesesame.notices.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
