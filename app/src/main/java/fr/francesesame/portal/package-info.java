/** What operators and agents read of it all. */
package fr.francesesame.portal;
