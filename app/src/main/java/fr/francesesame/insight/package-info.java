/** What is learnt from it: load, history, evidence. */
package fr.francesesame.insight;
