/** Who somebody is and may do: sign-up, sign-in, companies, rights, letters, privacy. */
package fr.francesesame.people;
