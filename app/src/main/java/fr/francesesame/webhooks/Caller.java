package fr.francesesame.webhooks;

/** Makes a call; whatever happens to it is an answer. */
@FunctionalInterface
interface Caller {

    Answer call(Call call);
}
