/** What a process asks of the world, in business words; the rooms of the window implement it. */
@NamedInterface("ports")
@NullMarked
package fr.francesesame.processes.ports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
