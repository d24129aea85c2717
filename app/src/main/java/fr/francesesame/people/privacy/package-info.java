/** The rights of persons: their data shown, exported, mended, erased; requests by page or post; terms of use and their acceptance. */
@NullMarked
package fr.francesesame.people.privacy;

import org.jspecify.annotations.NullMarked;
