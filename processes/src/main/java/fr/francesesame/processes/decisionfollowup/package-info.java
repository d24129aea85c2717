/** What a decision asks for is carried out and watched. */
@NullMarked
package fr.francesesame.processes.decisionfollowup;

import org.jspecify.annotations.NullMarked;
