/** Dated reference data of the law (annexes as lines with validity), and look-ups in it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.francesesame.goods.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
