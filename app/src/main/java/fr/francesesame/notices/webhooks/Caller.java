package fr.francesesame.notices.webhooks;

/** Makes a call; whatever happens to it is an answer. */
@FunctionalInterface
interface Caller {

    Answer call(Call call);
}
