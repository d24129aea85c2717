/** Tells companies' own systems what happens to their formalities: signed, in order per formality, tried again over a day. */
@NullMarked
package fr.francesesame.notices.webhooks;

import org.jspecify.annotations.NullMarked;
