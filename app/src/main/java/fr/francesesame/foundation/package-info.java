/** What every wing stands on: wiring, accounts, posts, forms of tasks, audit, limits, secrets, files, the own database. */
package fr.francesesame.foundation;
