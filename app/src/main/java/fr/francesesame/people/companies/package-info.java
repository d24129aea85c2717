/** Which account works for which company, who certified it, and what its people may do: attachment, certification, rights, mandates. */
@NullMarked
package fr.francesesame.people.companies;

import org.jspecify.annotations.NullMarked;
