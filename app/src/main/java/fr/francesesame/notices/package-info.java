/** Who is told what: bell, e-mail, SMS, and companies’ own systems. */
package fr.francesesame.notices;
