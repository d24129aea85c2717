/** Tells companies' own systems what happens to their formalities: signed, in order per formality, tried again over a day. */
@NullMarked
package fr.francesesame.webhooks;

import org.jspecify.annotations.NullMarked;
