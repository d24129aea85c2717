/** What arrives and what the law asks of it: messages, dossiers, checks, law, customs, the simulator. */
package fr.francesesame.goods;
